/// What a character is by its first scalar, nearer than the standard library's own answers and as they are for all that
/// documents here are made of: most characters are one scalar.
extension Character {
  @inlinable package var isLetter: Bool { unicodeScalars.first.map(\.isLetter) ?? false }

  @inlinable package var isNumber: Bool { unicodeScalars.first.map(\.isNumber) ?? false }

  @inlinable package var isUppercase: Bool { unicodeScalars.first.map(\.isUppercase) ?? false }

  @inlinable package var isLowercase: Bool { unicodeScalars.first.map(\.isLowercase) ?? false }

  @inlinable package var isWhitespace: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : value > 0x2FF && value < 0x1680
      ? false : unicodeScalars.first?.properties.isWhitespace ?? false
  }
}
