import Bibliography
import PDFText

/// Complaints about a document's text layer.
enum TextWarnings {
  static func of(_ document: DocumentText) -> [Publication.Warning] {
    var warnings: [Publication.Warning] = []
    let unreadable = document.pages.filter { !$0.isReadable }.map(\.number)
    if let first = unreadable.first {
      let which = unreadable.count == 1 ? "page \(first)" : "\(unreadable.count) pages, the first of them \(first),"
      warnings.append(.init(.unreadableText, "the text of \(which) is not made of words"))
    }
    if unreadable.isEmpty, document.pages.allSatisfy({ $0.text.isEmpty }) {
      warnings.append(.init(.noText, "no page has any text"))
    }
    return warnings
  }
}
