/// What a font's name says of its weight and slant.
struct FontStyle {
  /// As in CSS: 400 is regular, 700 bold. Compared only with the weights beside it, so that regular words in a text set
  /// in a light face stand out as bold ones do elsewhere.
  var weight: Int
  var isItalic: Bool

  static let plain = FontStyle(weight: 400, isItalic: false)

  private init(weight: Int, isItalic: Bool) {
    self.weight = weight
    self.isItalic = isItalic
  }

  init(fontName: String) {
    let name = Self.bareName(of: fontName)
    weight = Self.isBold(name) ? 700 : name.holds("light") || name.holds("-lt") || name.holds("thin") ? 300 : 400
    isItalic =
      ["italic", "oblique"].contains { name.holds($0) } || name.ends(with: "ital") && !name.ends(with: "digital")
      || ["cmti", "sfti", "ecti", "cmbxti"].contains { name.starts(with: $0.utf8) }
      || ["-it", "-i", "bdit", "mdit", "ltit", "boldit", "lightit", "mediumit", ".i", ".bi"].contains {
        name.ends(with: $0)
      }
  }

  /// Words of the name first; then Computer Modern and its kin (bx: bold extended), and names cut short: "Helvetica-Bd",
  /// "Nimbus-Medi", and the typesetting system 3B2's "AdvTT86d47313.B".
  private static func isBold(_ name: [UInt8]) -> Bool {
    ["bold", "black", "heavy", "demi", "semibd", "extrabd", "-bd"].contains { name.holds($0) }
      || ["cmbx", "sfbx", "ecbx", "cmssbx"].contains { name.starts(with: $0.utf8) }
      || ["-b", "-medi", "-mediital", ".b", ".bi"].contains { name.ends(with: $0) }
  }

  /// In small letters, without what encodings and 3B2's subsets add: "-Identity-H", "+20".
  private static func bareName(of fontName: String) -> [UInt8] {
    var name = Array(fontName.lowercased().utf8)
    if name.ends(with: "-identity-h") { name.removeLast(11) }
    if let plus = name.lastIndex(of: UInt8(ascii: "+")), plus > 6, name.count - plus == 3 { name.removeLast(3) }
    return name
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: String) -> Bool {
    let part = Array(part.utf8)
    guard count >= part.count else { return false }
    return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }

  fileprivate func ends(with part: String) -> Bool { suffix(part.utf8.count).elementsEqual(part.utf8) }
}
