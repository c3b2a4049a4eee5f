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
    publication.tellScans(in: document)
    return publication
  }
}

extension Publication {
  /// What stands on pages that were read by OCR has that origin.
  fileprivate mutating func tellScans(in document: DocumentText) {
    let scanned = Set(document.pages.lazy.filter(\.isScanned).map(\.number))
    guard !scanned.isEmpty else { return }
    func told(_ proposal: Proposal) -> Proposal {
      var proposal = proposal
      if proposal.origin == .page, let page = proposal.evidence.page, scanned.contains(page) { proposal.origin = .ocr }
      return proposal
    }
    findings = findings.mapValues { Finding(told($0.chosen), rejected: $0.rejected.map(told)) }
  }
}
