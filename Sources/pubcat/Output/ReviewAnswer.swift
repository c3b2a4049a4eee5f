import Bibliography

/// What a line typed in a review means.
enum ReviewAnswer: Equatable {
  case say(FieldValue)
  case none, skip, quit, help

  init(_ line: String, field: Field, finding: Finding?) throws(CommandError) {
    let line = line.trimmed
    if line.hasPrefix("=") {
      self = .say(try field.value(said: String(line.dropFirst()).trimmed))
      return
    }
    switch line.lowercased() {
    case "", "a", "accept", "y", "yes":
      guard let finding else { throw .noSuchAnswer(line.isEmpty ? "nothing" : line) }
      self = .say(finding.value)
    case "none", "-": self = .none
    case "s", "skip": self = .skip
    case "q", "quit", "exit": self = .quit
    case "?", "h", "help": self = .help
    default:
      guard let number = Int(line), let finding, finding.rejected.indices.contains(number - 1) else {
        throw .noSuchAnswer(line)
      }
      self = .say(finding.rejected[number - 1].value)
    }
  }
}

extension Field {
  /// The value that a person types for this field, checked as the options of `pubcat edit` are; list values are
  /// separated by semicolons.
  func value(said text: String) throws(CommandError) -> FieldValue {
    let parts = isList ? text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty } : [text]
    let arguments = (parts.isEmpty ? [""] : parts).flatMap { [option + "=" + $0] }
    guard let options = try? FieldOptions.parse(arguments), let value = try options.values()[self] else {
      throw .noSuchAnswer(text)
    }
    return value
  }

  private var isList: Bool {
    switch shape {
    case .texts, .people, .organisations, .places: true
    case .text, .date, .abstracts, .container: false
    }
  }

  /// The option of `pubcat edit` for this field.
  private var option: String {
    switch self {
    case .authors: "--author"
    case .organisations: "--organisation"
    case .keywords: "--keyword"
    case .places: "--place"
    case .container: "--journal"
    default: "--" + rawValue.replacing("_", with: "-")
    }
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
