/// A calendar date as exact as its source: a year, a year and month, or a full date (EDTF level 0, ISO 8601-2).
/// A missing month or day stays missing; it never becomes January or the first.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Nil when the parts do not name a day of the Gregorian calendar, or a day is given without its month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `1997`, `1997-01` or `1997-01-15`; nil for anything else.
  package init?(edtf text: some StringProtocol) {
    // Byte by byte: a long list reads a date in every line of it.
    var numbers: [Int] = []
    var width = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if width == 0 { numbers.append(0) }
        width += 1
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-") where width == (numbers.count == 1 ? 4 : 2): width = 0
      default: return nil
      }
      guard width <= (numbers.count == 1 ? 4 : 2), numbers.count <= 3 else { return nil }
    }
    guard let year = numbers.first, width == (numbers.count == 1 ? 4 : 2) else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  package var edtf: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// 1 for a year, 2 for a month, 3 for a day.
  package var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// Whether `other` says the same or less: 1997-01 holds 1997.
  package func refines(_ other: PartialDate) -> Bool {
    year == other.year && (other.month == nil || month == other.month) && (other.day == nil || day == other.day)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate: Comparable {
  /// Order in time; a vaguer date stands before the exact ones inside it.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

/// What a date says happened on it; the raw value is its stable name.
package enum DateKind: String, CaseIterable, Hashable, Sendable, Codable {
  case published, issued, copyright
  case signedToPrint = "signed-to-print"
  case accepted, conference, created
}

/// A date together with what happened on it.
package struct PublicationDate: Hashable, Sendable {
  package var date: PartialDate
  package var kind: DateKind

  package init(_ date: PartialDate, kind: DateKind) {
    self.date = date
    self.kind = kind
  }
}
