import Bibliography
import Testing

@testable import Recognition

/// An invented title page with its imprint, and what a documentation officer would write down of it. A field left out is
/// not looked at.
struct TitlePage: CustomTestStringConvertible {
  var name: String
  var source: String
  var language: String
  var title: String
  var organisation: String?
  var date: String?
  var dateKind: DateKind?
  var place: String?
  var publisher: String?
  var kind: PublicationKind?
  var isbn: String?
  var series: String?
  var reportNumber: String?

  var testDescription: String { name }

  func expectRecord(sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(source)
    let found = Recogniser().recognise(text.document, fileName: text.fileName)
    func check(_ field: Field, _ wanted: String?, _ value: String?) {
      guard let wanted else { return }
      #expect(value == wanted, "\(field.rawValue)", sourceLocation: sourceLocation)
    }
    check(.language, language, found.language)
    check(.title, title, found.title)
    check(.organisations, organisation, found.organisations.first?.name)
    check(.date, date, found.date?.date.edtf)
    if let dateKind { #expect(found.date?.kind == dateKind, sourceLocation: sourceLocation) }
    check(.publisherPlace, place, found.publisherPlace)
    check(.publisher, publisher, found.publisher)
    check(.series, series, found.series)
    check(.isbn, isbn, found.isbn)
    check(.reportNumber, reportNumber, found.reportNumber)
    if let kind { #expect(found.kind == kind, sourceLocation: sourceLocation) }
  }
}
