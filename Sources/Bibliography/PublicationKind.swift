/// What sort of document a publication is; the raw value is its stable name.
package enum PublicationKind: String, CaseIterable, Hashable, Sendable, Codable {
  case report
  case workingPaper = "working-paper"
  case brief, article, preprint, thesis, proceedings, book, other
}
