/// `text` as it may stand on a line of a terminal: line ends and tabs become spaces, other control characters (among
/// them the escape that begins terminal sequences) "�"; marks that turn the direction of writing are left out, so that
/// no title can disguise what stands beside it.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isUnprintable($0) }) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
    case 0x00..<0x20, 0x7F..<0xA0: scalars.append("\u{FFFD}")
    default: if !isUnprintable(scalar) { scalars.append(scalar) }
    }
  }
  return String(scalars)
}

/// The same for text of several lines: each line is kept.
func printableLines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00..<0x20, 0x7F..<0xA0: true
  case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}
