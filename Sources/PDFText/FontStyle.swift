/// What a font's name says of its weight and slant.
struct FontStyle {
  var isBold: Bool
  var isItalic: Bool

  static let plain = FontStyle(isBold: false, isItalic: false)

  private init(isBold: Bool, isItalic: Bool) {
    self.isBold = isBold
    self.isItalic = isItalic
  }

  init(fontName: String) {
    let name = Array(fontName.lowercased().utf8)
    // Words of the name first; then Computer Modern and its kin (bx: bold extended), and names cut short ("Helvetica-Bd").
    isBold =
      ["bold", "black", "heavy", "demi", "semibd", "extrabd"].contains { name.holds($0) }
      || ["cmbx", "sfbx", "ecbx", "cmssbx"].contains { name.starts(with: $0.utf8) }
      || name.ends(with: "-bd") || name.ends(with: "-b")
    isItalic =
      ["italic", "oblique"].contains { name.holds($0) }
      || ["cmti", "sfti", "ecti", "cmbxti"].contains { name.starts(with: $0.utf8) }
      || name.ends(with: "-it") || name.ends(with: "-i")
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
