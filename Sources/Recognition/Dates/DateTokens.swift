import PDFText

/// A run of digits, a word or a single mark of a line.
struct DateToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    /// In lower case.
    case word(String)
    case mark(Unicode.Scalar)
  }

  var kind: Kind
  /// UTF-8 offsets in the line.
  var start: Int
  var end: Int
  /// Whether white space stands before it (the line's first token counts as having it).
  var isAfterSpace: Bool

  /// The number, where it has so many digits.
  func number(digits range: ClosedRange<Int>) -> Int? {
    if case .number(let value, let digits) = kind, range.contains(digits) { value } else { nil }
  }

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var mark: Unicode.Scalar? {
    if case .mark(let mark) = kind { mark } else { nil }
  }
}

extension DateToken {
  /// The tokens of a line.
  static func tokens(of line: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var isWord = false
    var number = 0
    var digits = 0
    var start = 0
    var offset = 0
    var isAfterSpace = true

    func close() {
      if isWord {
        let word = line[bytes: start..<offset].lowercased()
        tokens.append(.init(kind: .word(word), start: start, end: offset, isAfterSpace: isAfterSpace))
        (isWord, isAfterSpace) = (false, false)
      } else if digits > 0 {
        tokens.append(
          .init(kind: .number(number, digits: digits), start: start, end: offset, isAfterSpace: isAfterSpace))
        (number, digits, isAfterSpace) = (0, 0, false)
      }
    }

    for scalar in line.unicodeScalars {
      switch Class(scalar) {
      case .digit:
        if digits == 0 {
          close()
          start = offset
        }
        // More than nine digits are no part of a date; their value does not matter.
        if digits < 9 { number = number * 10 + Int(scalar.value - 48) }
        digits += 1
      case .letter:
        if !isWord {
          close()
          start = offset
        }
        isWord = true
      case .space:
        close()
        isAfterSpace = true
      case .mark:
        close()
        let end = offset + UTF8.width(scalar)
        tokens.append(.init(kind: .mark(scalar), start: offset, end: end, isAfterSpace: isAfterSpace))
        isAfterSpace = false
      }
      offset += UTF8.width(scalar)
    }
    close()
    return tokens
  }

  private enum Class {
    case digit, letter, space, mark

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 48...57: self = .digit
      case 65...90, 97...122: self = .letter
      case 9...13, 32, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: self = .space
      case 0..<0xC0, 0x2010...0x2BFF: self = .mark
      case 0xC0...0x24F, 0x370...0x52F: self = .letter
      default: self = scalar.properties.isAlphabetic || scalar.properties.isDiacritic ? .letter : .mark
      }
    }
  }
}

/// Safe access by index to the tokens of a line: what is not there is no word, no number and no mark.
struct DateTokens {
  let line: String
  let all: [DateToken]

  init(_ line: String) {
    self.line = line
    all = DateToken.tokens(of: line)
  }

  func word(_ index: Int) -> String? {
    guard all.indices.contains(index), case .word(let word) = all[index].kind else { return nil }
    return word
  }

  func isMark(_ index: Int, _ marks: String) -> Bool {
    guard all.indices.contains(index), case .mark(let mark) = all[index].kind else { return false }
    return marks.unicodeScalars.contains(mark)
  }

  /// The number as it is printed, leading zeros kept.
  func digits(_ index: Int, upTo most: Int = 6) -> String? {
    guard all.indices.contains(index), case .number(_, let count) = all[index].kind, count <= most else { return nil }
    return text(from: all[index].start, to: all[index].end)
  }

  func isYear(_ index: Int) -> Bool {
    guard all.indices.contains(index), case .number(let value, 4) = all[index].kind else { return false }
    return (1800...2100).contains(value)
  }

  /// A part of the line by UTF-8 offsets of tokens.
  func text(from start: Int, to end: Int) -> String { String(line[bytes: start..<end]) }
}
