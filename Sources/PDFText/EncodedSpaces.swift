/// Text in which another sign stands for the space, as some fonts have it: "The%data%revolution". Fonts of one page
/// may each have a sign of their own.
package enum EncodedSpaces {
  /// A page's text with real spaces in place of such signs, scalar for scalar.
  package static func repaired(_ text: String) -> String {
    guard text.withBytes({ $0.count(where: isSign) }) >= 3 else { return text }
    var bytes = Array(text.utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(\.indices)
    // Three in a line, where spaces are rare, give a sign away; on such a page fewer suffice.
    let found = Set(lines.flatMap { signs(in: bytes[$0], atLeast: 3) })
    guard !found.isEmpty else { return text }
    for line in lines {
      var here = Set(signs(in: bytes[line], atLeast: 1)).intersection(found)
      if here.isEmpty, bytes[line].allSatisfy({ found.contains($0) || $0 == 0x20 }) { here = found }
      if !here.isEmpty { here.formUnion(signs(in: bytes[line], atLeast: 2, counting: isQuote)) }
      if here.isEmpty, !bytes[line].contains(0x20), isCapitals(bytes[line]) {
        here = found.union([UInt8(ascii: "-")])
      }
      for index in line where here.contains(bytes[index]) { bytes[index] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") }

  /// Signs that stand between the words of a line in which they are more than its spaces.
  private static func signs(
    in line: ArraySlice<UInt8>, atLeast least: Int, counting isCounted: (UInt8) -> Bool = isSign
  ) -> [UInt8] {
    var counts: [UInt8: Int] = [:]
    var spaces = 0
    var previous: UInt8 = 0x20
    for index in line.indices {
      let byte = line[index]
      if byte == 0x20 {
        spaces += 1
      } else if isCounted(byte), isWord(previous), index + 1 < line.endIndex, isWord(line[index + 1]) {
        counts[byte, default: 0] += 1
      }
      previous = byte
    }
    return counts.filter { $0.value >= least && $0.value > spaces }.map(\.key)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "*"): true
    default: false
    }
  }

  /// What may stand beside a space in prose: letters, stops, commas, brackets, anything not ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80..., 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  private static func isCapitals(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { (0x41...0x5A).contains($0) } && !line.contains { (0x61...0x7A).contains($0) }
  }
}
