import PDFText

extension NameList {
  /// The words between two separators: a name, or a part of one.
  struct Segment {
    var words: [NameWord] = []
    var isForeign = false
    /// What ended it.
    var end: NameToken = .lineEnd

    /// "J. W." or "AT": initials and nothing else.
    var isInitials: Bool { !words.isEmpty && words.allSatisfy { $0.kind == .initial || $0.kind == .initials } }
    var isPatronymic: Bool { words.count == 1 && words.allSatisfy { PersonNameShape.isPatronymic($0.key) } }
    /// "Greece": nobody's name, and behind a comma the country of the town before it.
    var isCountry: Bool {
      (1...3).contains(words.count) && !words.contains { GivenNames.contains($0.key) }
        && CountryNames.isName(words.map(\.text).joined(separator: " "))
    }
    var isState: Bool {
      words.count == 1 && words.allSatisfy { Self.states.contains($0.text) }
        || Self.stateNames.contains(words.map(\.key).joined(separator: " "))
    }

    private static let states: Set<String> = Set(
      """
      AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
      RI SC SD TN TX UT VT VA WA WV WI WY DC UK ON BC QC AB
      """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Those that are nobody's given name.
    private static let stateNames: Set<String> = [
      "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
      "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
      "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
      "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma",
      "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah",
      "vermont", "washington", "west virginia", "wisconsin", "wyoming", "alberta", "british columbia", "manitoba",
      "new brunswick", "nova scotia", "ontario", "quebec", "québec", "saskatchewan",
    ]

    /// "Senior Member" or "IEEE" behind a name: its bearer's grade in a society.
    var isGrade: Bool {
      !words.isEmpty && words.allSatisfy { Self.grades.contains($0.text) }
        && words.contains { ["Member", "Fellow", "IEEE", "ACM", "SIAM"].contains($0.text) }
    }

    private static let grades: Set = [
      "Member", "Fellow", "Senior", "Student", "Graduate", "Life", "Associate", "IEEE", "ACM", "SIAM", "AAAI",
    ]

    var isSuffix: Bool { !words.isEmpty && words.allSatisfy { $0.kind == .suffix } }
  }
}
