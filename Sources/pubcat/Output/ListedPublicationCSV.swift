import Bibliography
import CatalogStore

/// A list as comma-separated values; the columns bear the stable names of the fields.
enum ListedPublicationCSV {
  static let head = CSVWriter.record([
    "id", "citation_key", "year", "date", "date_kind", "title", "authors", "organisations", "kind", "language",
    "doubtful",
  ])

  static func record(_ publication: ListedPublication) -> String {
    CSVWriter.record([
      String(publication.id), publication.citationKey, publication.year.map(String.init) ?? "",
      publication.date?.edtf ?? "", publication.dateKind?.rawValue ?? "", publication.title ?? "",
      publication.authors, publication.organisations, publication.kind?.rawValue ?? "", publication.language ?? "",
      publication.doubtfulFields.map(\.rawValue).joined(separator: "; "),
    ])
  }
}
