import Fixtures
import Testing

@testable import Bibliography

struct SlugTests {
  @Test(arguments: [
    ("Ecological Migrants in Belarus", "Ecological Migrants in Belarus"),
    (
      "Съешь же ещё этих мягких французских булок, да выпей чаю",
      "Sesh zhe eshchyo etikh myagkikh frantsuzskikh bulok, da vypey chayu"
    ),
    ("Щука ЮЛА Ёж", "Shchuka YuLA Yozh"),
    ("Беларусь, Магілёў, воўк", "Belarus, Magilyow, vowk"),
    ("Київ, Їжак, Єва, ґанок", "Kiyiv, Yizhak, Yeva, ganok"),
    ("Łódź, Göttingen, Straße, Ærø, Đorđe, São Tomé", "Lodz, Gottingen, Strasse, Aero, Dorde, Sao Tome"),
    ("«Белпринт» – № 5", "\"Belprint\" - No 5"),
    ("ﬁnal ½ ² ™", "final 12 2 TM"),
    ("и\u{306}од", "yod"),
    ("移民 and 😀", " and "),
    ("", ""),
  ])
  func transliterates(_ text: String, expected: String) {
    #expect(text.transliterated == expected)
  }

  @Test(arguments: [
    ("Ecological Migrants in Belarus: Returning Home after Chernobyl?", 30, "ecological-migrants-in-belarus"),
    ("Ecological Migrants in Belarus: Returning Home after Chernobyl?", 29, "ecological-migrants-in"),
    ("Миграция и ВИЧ в Республике Беларусь", 60, "migratsiya-i-vich-v-respublike-belarus"),
    ("Children's and girls’ rights — A/45/696", 60, "childrens-and-girls-rights-a-45-696"),
    ("Donaudampfschifffahrtsgesellschaft", 10, "donaudampf"),
    ("  ../../etc/passwd\u{0}", 60, "etc-passwd"),
    ("移民", 60, ""), ("", 60, ""), ("a", 0, ""),
  ])
  func slugs(_ text: String, limit: Int, expected: String) {
    #expect(text.slug(atMost: limit) == expected)
  }

  @Test func slugIsAlwaysAFileNamePart() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<1000 {
      let limit = Int.random(in: 0...30, using: &random)
      let slug = random.oddText(upTo: 60).slug(atMost: limit)
      #expect(slug.utf8.count <= limit)
      let isClean = slug.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      #expect(isClean)
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(slug.slug(atMost: limit) == slug)
    }
  }
}
