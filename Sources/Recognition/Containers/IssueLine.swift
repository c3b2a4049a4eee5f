import PDFText

/// Lines that name a journal's volume or issue: "Vol. 12, No. 3", "Выпуск 3 (39)", "2014, 4, 932–945", "14:1".
enum IssueLine {
  /// `bytes` are a line in lower case.
  static func isIssueLine(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 240 else { return false }
    return signs.contains { holds(bytes, $0) } || hasVolumeAndPages(bytes) || hasVolumeBetweenCommas(bytes)
  }

  private static let signs: [[UInt8]] = [
    "vol.", "vol ", "vol:", "volume ", "issue ", " no. ", "№", "выпуск ", "вып. ", "том ", " т. ", "heft ", " bd. ",
    "number ", "випуск ", "вып.", "выпуск", "jahrgang", "(#", "vol-", "issn:", "issn ",
    "eissn:", "eissn ", "pissn:", "pissn ",
  ].map { Array($0.utf8) }

  /// A sign followed within five bytes by a digit.
  private static func holds(_ bytes: [UInt8], _ sign: [UInt8]) -> Bool {
    guard let first = sign.first, bytes.count > sign.count else { return false }
    for start in 0..<(bytes.count - sign.count) where bytes[start] == first {
      let end = start + sign.count
      guard bytes[start..<end].elementsEqual(sign) else { continue }
      if start > 0, (97...122).contains(bytes[start - 1]), first != 0x20 { continue }
      if bytes[end...].prefix(5).contains(where: { (48...57).contains($0) || $0 == 0x78 || $0 == 0x76 }) { return true }
    }
    return false
  }

  /// "86:272", "85:1–23", "25(4), 409".
  private static func hasVolumeAndPages(_ bytes: [UInt8]) -> Bool {
    var index = 1
    while index + 1 < bytes.count {
      let isDigitBefore = (48...57).contains(bytes[index - 1]) || bytes[index - 1] == 0x29
      if bytes[index] == 0x3A, isDigitBefore {
        let next = bytes[index + 1] == 0x20 && index + 2 < bytes.count ? bytes[index + 2] : bytes[index + 1]
        if (48...57).contains(next) { return !isClock(bytes, colon: index) }
      }
      if bytes[index] == 0x28, (48...57).contains(bytes[index + 1]),
        (48...57).contains(bytes[index - 1])
          || index > 1 && bytes[index - 1] == 0x20 && (48...57).contains(bytes[index - 2])
      {
        return true
      }
      index += 1
    }
    return hasPageRange(bytes)
  }

  /// "2014, 4, 932–945": a number alone between commas, then pages; "2017, 18, 1081": behind a year, then an article.
  private static func hasVolumeBetweenCommas(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x2C, omittingEmptySubsequences: false).map { $0.drop { $0 == 0x20 } }
    return zip(parts, zip(parts.dropFirst(), parts.dropFirst(2))).contains { before, numbers in
      let (volume, pages) = numbers
      let digits = pages.prefix { isDigit($0) }
      guard (1...4).contains(volume.count), volume.allSatisfy(isDigit), !digits.isEmpty else { return false }
      let year = before.suffix(4)
      if year.count == 4, year.allSatisfy(isDigit), before.dropLast(4).last == 0x20 { return digits.count <= 6 }
      let last = pages.dropFirst(digits.count).drop { $0 == 0x2D || $0 >= 0x80 }
      return last.count < pages.count - digits.count && last.first.map(isDigit) ?? false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// "54 a, 272-273 (1999)": pages, then the year in brackets.
  private static func hasPageRange(_ bytes: [UInt8]) -> Bool {
    guard let open = bytes.lastIndex(of: 0x28), open > 4 else { return false }
    let before = bytes[..<open].reversed().drop { $0 == 0x20 }
    let last = before.prefix { (48...57).contains($0) }
    let first = before.dropFirst(last.count).drop { $0 == 0x2D || $0 >= 0x80 }
    return (1...5).contains(last.count) && first.count < before.count - last.count
      && first.first.map { (48...57).contains($0) } ?? false
  }

  /// "12:00", "18:16:38" and "18:30" are hours; "(2018) 13:42" is a volume.
  private static func isClock(_ bytes: [UInt8], colon: Int) -> Bool {
    let hours = bytes[..<colon].reversed().prefix { (48...57).contains($0) }
    if bytes[..<(colon - hours.count)].suffix(2).elementsEqual([0x29, 0x20]) { return false }
    let minutes = bytes.dropFirst(colon + 1).prefix { (48...57).contains($0) }
    guard minutes.count == 2, hours.count <= 2, let tens = minutes.first else { return false }
    let next = colon + 3
    return next < bytes.count && bytes[next] == 0x3A || tens == 0x30 || tens == 0x33 || tens == 0x34
  }
}
