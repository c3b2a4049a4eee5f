import Bibliography

/// Two records that may be one.
package struct Likeness: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case doi = "same-doi"
    case isbn = "same-isbn"
    case reportNumber = "same-report-number"
    case title = "same-title"
    case similarTitle = "similar-title"
  }

  /// The one that was there first.
  package var id: Int64
  package var other: Int64
  package var reason: Reason
  /// An identifier says so and nothing speaks against it. Otherwise a person has to look: a dissertation and its
  /// summary, two editions or languages of one study are alike and not the same.
  package var isCertain: Bool
}

/// What records are compared by.
struct LikenessFeatures {
  var id: Int64
  var titleKey: String
  /// Folded family name of the first author; empty where there is none.
  var author: String
  /// Folded names of the organisations.
  var organisations: Set<String>
  var year: Int?
  /// The primary part of the code.
  var language: String?
  var kind: String?
  var doi: String?
  var isbn: ISBN?
  var reportNumber: String?

  /// Why the two may be one; nil where they are not.
  func likeness(to other: LikenessFeatures) -> (reason: Likeness.Reason, isCertain: Bool)? {
    if let reason = sharedIdentifier(with: other) {
      return (
        reason, isCertain: !contradicts(other) && (titleIsLike(other) || titleKey.isEmpty || other.titleKey.isEmpty)
      )
    }
    guard yearsAgree(other), creatorsAgree(other) != false else { return nil }
    let isSure = year != nil && year == other.year || creatorsAgree(other) == true
    if titleKey == other.titleKey {
      return isSure && titleKey.utf8.count > 8 ? (.title, false) : nil
    }
    return creatorsAgree(other) == true && year == other.year && titleIsLike(other) ? (.similarTitle, false) : nil
  }

  private func sharedIdentifier(with other: LikenessFeatures) -> Likeness.Reason? {
    if let doi, doi == other.doi { return .doi }
    if let isbn, isbn == other.isbn { return .isbn }
    if let reportNumber, reportNumber == other.reportNumber, !organisations.isDisjoint(with: other.organisations) {
      return .reportNumber
    }
    return nil
  }

  /// Languages, sorts or years that one publication has not two of.
  private func contradicts(_ other: LikenessFeatures) -> Bool {
    func differ(_ one: String?, _ two: String?) -> Bool { one != nil && two != nil && one != two }
    return differ(language, other.language) || differ(kind, other.kind) || !yearsAgree(other)
  }

  private func yearsAgree(_ other: LikenessFeatures) -> Bool {
    guard let year, let otherYear = other.year else { return true }
    return abs(year - otherYear) <= 1
  }

  /// Nil where nobody is named for one of the two.
  private func creatorsAgree(_ other: LikenessFeatures) -> Bool? {
    if !author.isEmpty, !other.author.isEmpty { return author == other.author }
    if !organisations.isEmpty, !other.organisations.isEmpty {
      return !organisations.isDisjoint(with: other.organisations)
    }
    return nil
  }

  /// The same, one the beginning of the other, or few letters apart; never with other numbers in it.
  private func titleIsLike(_ other: LikenessFeatures) -> Bool {
    if titleKey == other.titleKey { return true }
    guard titleKey.utf8.count > 16, other.titleKey.utf8.count > 16, numbers == other.numbers else { return false }
    if titleKey.hasPrefix(other.titleKey + " ") || other.titleKey.hasPrefix(titleKey + " ") { return true }
    let (one, two) = (Array(titleKey.unicodeScalars), Array(other.titleKey.unicodeScalars))
    let allowed = max(one.count, two.count) / 12
    return abs(one.count - two.count) <= allowed && distance(one, two, atMost: allowed)
  }

  private var numbers: [Substring] {
    titleKey.split(separator: " ").filter { $0.unicodeScalars.contains { $0.properties.numericType != nil } }
  }

  /// Whether the Levenshtein distance is no more than `limit`; only a band as wide as that is computed.
  private func distance(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar], atMost limit: Int) -> Bool {
    var last = Array(0...two.count)
    for row in 1...one.count {
      var current = [Int](repeating: limit + 1, count: two.count + 1)
      current[0] = row
      let (from, to) = (max(1, row - limit), min(two.count, row + limit))
      guard from <= to else { return false }
      for column in from...to {
        let change = one[row - 1] == two[column - 1] ? 0 : 1
        current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
      }
      if current[from...to].min() ?? 0 > limit, row > limit { return false }
      last = current
    }
    return last[two.count] <= limit
  }
}
