import Bibliography
import PDFText

/// Pages → a publication in which every field is a finding. Pure: reads no file, never throws.
package struct Recogniser: Sendable {
  package init() {}

  /// The finders in the order in which they may build on one another.
  static var finders: [any Finder.Type] {
    [
      LanguageFinder.self,
      KindFinder.self,
      DOIFinder.self,
      ISBNFinder.self,
      ISSNFinder.self,
      ReportNumberFinder.self,
      TitleFinder.self,
      AuthorFinder.self,
      OrganisationFinder.self,
      PublisherFinder.self,
      PublisherPlaceFinder.self,
      SeriesFinder.self,
      EditionFinder.self,
      DateFinder.self,
      ContainerFinder.self,
      AbstractFinder.self,
      KeywordsFinder.self,
      PlacesFinder.self,
    ]
  }

  /// `fileName` is the file's name without its folder; it is evidence of last resort for the title.
  package func recognise(_ document: DocumentText, fileName: String) -> Publication {
    let clues = Clues(document: document, fileName: fileName)
    var publication = Publication(warnings: TextWarnings.of(document))
    for finder in Self.finders {
      publication.findings[finder.field] = finder.finding(in: clues, knowing: publication)
    }
    return publication
  }
}
