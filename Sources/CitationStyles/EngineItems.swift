import Bibliography
import Citations
import Foundation

/// Records as the engine takes them.
struct EngineItems {
  private let left: Set<String>
  private let isOfTheAPA: Bool

  /// Private words, key words and, where the style prints none, the abstract stay away: styles would print them, and they
  /// cost time.
  init(for style: CSLStyle) {
    left = style.prints("abstract") ? ["id", "keyword"] : ["id", "keyword", "abstract"]
    isOfTheAPA = style.isOfTheAPA
  }

  /// Stands behind a "<" that the engine would take for the beginning of markup; taken out of its answer again.
  static let guardMark: Unicode.Scalar = "\u{E0F0}"

  /// CSL-JSON under the record's place in the list.
  func json(of record: CatalogueRecord, index: Int, number: (field: String, value: Int)?) -> JSONValue {
    var members = CSLJSON.members(of: record).filter { !left.contains($0.name) }
    if isOfTheAPA, Self.isItsOwnPublisher(record) { members.removeAll { $0.name == "publisher" } }
    Self.divideNumber(of: &members)
    members.insert(.init("id", .string("r\(index)")), at: 0)
    if let number { members.append(.init(number.field, .string(String(number.value)))) }
    return Self.guarded(.object(members))
  }

  /// "Policy Brief No. 12" names the kind and the number; styles put "No." between them themselves.
  private static func divideNumber(of members: inout [JSONValue.Member]) {
    guard let place = members.firstIndex(where: { $0.name == "number" }), let text = members[place].value.string,
      let sign = text.range(of: " No. ") ?? text.range(of: " № ")
    else { return }
    members[place].value = .string(String(text[sign.upperBound...]))
    members.removeAll { $0.name == "genre" }
    members.append(.init("genre", .string(String(text[..<sign.lowerBound]))))
  }

  private static func isItsOwnPublisher(_ record: CatalogueRecord) -> Bool {
    guard let publisher = record.publication.publisher else { return false }
    return record.publication.authors.isEmpty && record.publication.organisations.map(\.name) == [publisher]
  }

  private static func guarded(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(guarded(text))
    case .array(let values): .array(values.map(guarded))
    case .object(let members): .object(members.map { .init($0.name, guarded($0.value)) })
    default: value
    }
  }

  private static func guarded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "<" || $0 == guardMark }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != guardMark {
      result.append(scalar)
      if scalar == "<" { result.append(guardMark) }
    }
    return String(result)
  }
}

/// Takes the engine's answer apart.
enum EntryReader {
  static func entries(in html: String) -> [(index: Int, reference: StyledReference)] {
    let clean = String(String.UnicodeScalarView(html.unicodeScalars.filter { $0 != EngineItems.guardMark }))
    return clean.components(separatedBy: "<div id=\"ref-r").dropFirst().compactMap { piece in
      guard let index = Int(piece.prefix { $0.isASCII && $0.isNumber }), let open = piece.firstIndex(of: ">") else {
        return nil
      }
      return (index, StyledReference(html: String(piece[piece.index(after: open)...])))
    }
  }
}
