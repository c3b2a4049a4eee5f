import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Publisher and place are the document's own, and never those of the works that it cites.
@Suite("Publishers")
struct PublisherTests {
  private func publisher(_ source: String) -> FieldValue? {
    PublisherFinder.finding(in: MarkedText(source).clues, knowing: .init())?.value
  }

  private func place(_ source: String) -> FieldValue? {
    PublisherPlaceFinder.finding(in: MarkedText(source).clues, knowing: .init())?.value
  }

  @Test("a work in the list of references has its own publisher")
  func references() {
    let source =
      """
      18 bold | Анализ рек
      10 | Реки измерены заново.
      ---
      10 | Выводы. Реки измеримы.

      11 bold | Литература
      10 | 1. Громов А. С. Дорога к реке. – М. : Волна, 2004. – 624 с.
      """
    #expect(publisher(source) == nil)
    #expect(place(source) == nil)
  }

  @Test("the list's heading may stand on a page whose text alone was read")
  func farHeading() {
    #expect(
      publisher(
        """
        18 bold | Rivers
        --- 30
        10 | Harbour, J. The Delta. London: Wave Press, 2004.
        """) == nil)
  }

  @Test("many imprints on one page are a list of references, whatever its heading")
  func many() {
    #expect(
      publisher(
        """
        18 bold | Rivers
        ---
        10 | Harbour, J. The Delta. London: Wave Press, 2004.
        10 | Harbour, J. The Mouth. Paris: Wave Press, 2005.
        10 | Harbour, J. The Spring. Geneva: River Press, 2006.
        """) == nil)
  }

  @Test("the imprint on a book's last page stands behind its references")
  func lastPage() {
    let source =
      """
      18 bold | Дорога к реке
      ---
      11 bold | Литература
      10 | 1. Громов А. С. Реки. – М. : Волна, 2004. – 624 с.
      ---
      9 | Подписано в печать 01.02.2018. Тираж 100 экз.
      9 | Минск, «Зорка», 2018
      """
    #expect(publisher(source) == .text("Зорка"))
    #expect(place(source) == .text("Минск"))
  }

  @Test(
    "who publishes, without what is said of it",
    arguments: [
      ("Published by the River Society under the terms of the Creative Commons License", "River Society"),
      ("Published by River University Press on behalf of the Delta Institute", "River University Press"),
    ])
  func statement(line: String, name: String) {
    #expect(publisher("18 bold | Rivers\n---\n9 | \(line)") == .text(name))
  }

  @Test(
    "neither a licence's publisher nor a version's is the document's",
    arguments: [
      "the General Public License as published by the Free River Foundation, version 2.", "PUBLISHER’S VERSION",
      "terms of the licence published by the Free River Foundation",
      "the General Public License as\n9 | published by the Free River Foundation",
      "are consistent with the similar results on the water of the lower delta published by Harbour and others",
    ])
  func notOurs(line: String) {
    #expect(publisher("18 bold | Rivers\n---\n9 | \(line)") == nil)
  }
}
