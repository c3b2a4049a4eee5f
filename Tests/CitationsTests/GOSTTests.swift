import Testing

@testable import Citations

/// GOST R 7.0.5-2008: references behind the text (clause 7) and to electronic resources (clause 10). The words of each stand
/// in the language of its publication, as the standard's own examples of foreign works have them.
struct GOSTTests {
  /// Clause 7: persons first, up to three; a journal's title behind two slashes, volume, issue, pages.
  @Test func article() {
    #expect(
      Reference.gost(for: Samples.article)
        == "Lynch N. A., van der Berg P., King M. L. Jr. Seasonal work and HIV in towns // Journal of Migration. – 2016. – "
        + "Vol. 14, No. 1. – P. 259–264. – DOI: 10.1234/jm.2016_7")
    #expect(Reference.gost(for: Samples.article, language: "ru").contains("Т. 14, № 1. – С. 259–264"))
  }

  /// Clause 7: a body is named behind the title, whole; place, publisher, year, extent.
  @Test func report() {
    #expect(
      Reference.gost(for: Samples.report)
        == "Ecological Migrants in Belarus: Returning Home after Chernobyl? / International Organization for Migration. – "
        + "Geneva: International Organization for Migration, 1997. – 53 p. – ISBN 92-9068-067-9.")
  }

  @Test func thesis() {
    #expect(
      Reference.gost(for: Samples.thesis)
        == "Artemenko S. Mobility after 1986: thesis. – Minsk: Belarusian State University, 1999. – 120 p.")
    #expect(
      Reference.gost(for: Samples.russianThesis)
        == "Клевцов В. А. Переселение: дис. – Воронеж: Воронежский государственный университет, 1999. – 150 с.")
  }

  /// Clause 10: the address behind "URL:", and in brackets when it was seen.
  @Test func electronicResource() {
    #expect(
      Reference.gost(for: Samples.brief)
        == "What works / Office of the Geographer, Department of State; UNAIDS. – [n. d.]. – (Policy Brief 5). – "
        + "URL: https://example.org/a_b?c=1&d=2 (accessed: 05.01.2020).")
  }

  @Test func theScriptOfAReference() {
    #expect(Reference.beginsInCyrillic(Samples.russianThesis) && !Reference.beginsInCyrillic(Samples.report))
  }
}
