import Bibliography
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), ("IOM", " iom"), ("Smith-Jones, A.", " smith jones a"), ("O'Brien", " obrien"),
    ("O’Brien", " obrien"), ("Müller", " muller"), ("Mu\u{308}ller", " muller"), ("ŁÓDŹ", " lodz"),
    ("Straße", " strasse"), ("Ærø", " aero"), ("Королёв", " королев"), ("Короле\u{308}в", " королев"),
    ("ЧАЙ", " чай"), ("Чаи\u{306}", " чай"), ("Ўладзімір", " ўладзімір"), ("У\u{306}ладзімір", " ўладзімір"),
    ("Ї", " ї"), ("Мар’яна", " маряна"), ("Ё Ё", " е е"), ("Ελλάδα", " ελλαδα"), ("東京", " 東京"),
    ("ко́шка", " кошка"), ("e\u{AD}cology", " ecology"), ("№ 5", " 5"),
  ])
  func keys(text: String, key: String) {
    #expect(Folding.key(text) == key)
  }

  /// Folding what is folded changes nothing; case and surrounding signs make no difference.
  @Test func isStable() {
    var seed: UInt64 = 7
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let signs = Array("abzАБЯабяёЁйЙўІії Łß-'’.,()éÉü\u{301}\u{308}\u{306}0 9")
    for _ in 0..<2000 {
      let text = String((0..<next(12)).map { _ in signs[next(signs.count)] })
      let key = Folding.key(text)
      #expect(Folding.key(key) == key, "\(text)")
      #expect(Folding.key(" (" + text + ") ") == key, "\(text)")
    }
  }
}
