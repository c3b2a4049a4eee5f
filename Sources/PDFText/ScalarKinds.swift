/// What a scalar is, as `Character` tells it, but without Unicode's tables for the letters that documents here are made of:
/// finders ask for every letter of every line, and the tables take a tenth of an import.
extension Unicode.Scalar {
  @inlinable package var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x400...0x481, 0x48A...0x52F: true
    case 0x2000...0x206F: false
    default: properties.isAlphabetic
    }
  }

  @inlinable package var isNumber: Bool {
    switch value {
    case 0x30...0x39: true
    case ..<0xB2, 0xC0...0x52F, 0x2000...0x206F: false
    default: properties.numericType != nil
    }
  }

  @inlinable package var isUppercase: Bool {
    switch value {
    case 0x41...0x5A, 0x400...0x42F: true
    case ..<0xC0, 0x430...0x45F: false
    default: properties.isUppercase
    }
  }

  @inlinable package var isLowercase: Bool {
    switch value {
    case 0x61...0x7A, 0x430...0x45F: true
    case ..<0x80, 0x400...0x42F: false
    default: properties.isLowercase
    }
  }

  @inlinable package var isWhitespace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case ..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// An accent that stands apart from its letter.
  @inlinable package var isCombiningMark: Bool { 0x300...0x36F ~= value }
}
