/// What a character is by its first scalar, nearer than the standard library's own answers and as they are for all that
/// documents here are made of: most characters are one scalar.
extension Character {
  @inlinable package var isLetter: Bool { unicodeScalars.first.map(\.isLetter) ?? false }

  @inlinable package var isNumber: Bool { unicodeScalars.first.map(\.isNumber) ?? false }

  @inlinable package var isUppercase: Bool { unicodeScalars.first.map(\.isUppercase) ?? false }

  @inlinable package var isLowercase: Bool { unicodeScalars.first.map(\.isLowercase) ?? false }

  @inlinable package var isWhitespace: Bool { unicodeScalars.first.map(\.isWhitespace) ?? false }
}
