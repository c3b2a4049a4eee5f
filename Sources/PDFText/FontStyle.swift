/// What a font's name says of its weight and slant.
enum FontStyle {
  static func isBold(_ name: String) -> Bool {
    let name = name.lowercased()
    if ["bold", "black", "heavy", "demi", "semibd", "extrabd"].contains(where: name.contains) { return true }
    // Computer Modern and its kin (bx: bold extended), and names cut short ("Helvetica-Bd").
    return ["cmbx", "sfbx", "ecbx", "cmssbx"].contains(where: name.hasPrefix)
      || name.hasSuffix("-bd") || name.hasSuffix("-b")
  }

  static func isItalic(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["italic", "oblique"].contains(where: name.contains)
      || ["cmti", "sfti", "ecti", "cmbxti"].contains(where: name.hasPrefix)
      || name.hasSuffix("-it") || name.hasSuffix("-i")
  }
}
