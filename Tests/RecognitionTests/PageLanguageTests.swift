import Recognition
import Testing

struct PageLanguageTests {
  private static let english = """
    This study was carried out in three towns. It shows how families that had been moved became at home in a new place, and
    what they and their neighbours have in common after ten years. People were asked about work, about housing and about the
    village that they had left behind.
    """
  private static let belarusian = """
    Праца прысвечана таму, як сем'і асвойваюцца на новым месцы. Праведзена апытанне ў трох гарадах, і паказана, што яны і іх
    суседзі маюць агульнага праз дзесяць гадоў. Людзей пыталіся пра працу, пра жыллё і пра вёску, якую яны пакінулі.
    """

  @Test func aSummaryInAnotherLanguage() {
    #expect(PageLanguage.other(than: "ru", in: Self.belarusian) == "be")
    #expect(PageLanguage.other(than: "ru", in: Self.english) == "en")
    #expect(PageLanguage.other(than: nil, in: Self.english) == "en")
    #expect(PageLanguage.other(than: "en-GB", in: Self.english) == nil)
  }

  /// Too short to tell, a program, a table, foreign literature.
  @Test(arguments: [
    "A summary in English",
    String(repeating: "for (int i = 0; i < part_size_b; i++) { data[counter] = data_4[i]; counter++; }\n", count: 9),
    String(repeating: "1950-1955 Ages 10-60 0-60 10-60 SE1 4.05 1.79 2.88 2.97 SE2 0.95 of the towns\n", count: 9),
    String(repeating: "[12] Reed A., Moss T. Two towns // J. Stud. 2015. Vol. 8, No. 2. P. 11-19.\n", count: 9),
  ])
  func noProse(_ text: String) { #expect(PageLanguage.other(than: "ru", in: text) == nil) }
}
