/// How many columns text takes on a terminal: combining marks and format characters none, East Asian wide characters
/// and emoji two (Unicode Standard Annex #11), everything else one.
func displayWidth(of text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483, 0x48A..<0x530: return 1
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD:
    return 2
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }
}

/// `text` in at most `width` columns; what is cut off is marked with "…".
func cut(_ text: String, to width: Int) -> String {
  guard text.utf8.count > width, displayWidth(of: text) > width else { return text }
  var kept = ""
  var columns = 0
  for character in text {
    let more = displayWidth(of: String(character))
    guard columns + more < width else { break }
    kept.append(character)
    columns += more
  }
  while kept.last == " " { kept.removeLast() }
  return kept + (width > 0 ? "…" : "")
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
}
