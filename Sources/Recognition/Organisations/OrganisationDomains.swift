import Bibliography
import Foundation
import PDFText

/// Web and e-mail addresses of the document, for the name inside them: "alltech.com", "contact@ooni.org".
enum OrganisationDomains {
  /// Second-level labels with how often they occur.
  static func labels(in clues: Clues) -> [String: Int] {
    var counts: [String: Int] = [:]
    for page in clues.pages where page.number <= 4 || page.number >= clues.document.pageCount - 1 {
      for line in page.lines where line.text.utf8.contains(UInt8(ascii: ".")) {
        for word in line.text.split(whereSeparator: { $0.isWhitespace || "(),;<>[]|".contains($0) }) {
          if let label = label(of: word) { counts[label, default: 0] += 1 }
        }
      }
    }
    return counts
  }

  /// Words of the text that are spelt like such a label and repeated ("Alltech", "Open Knowledge"): a name that no
  /// organisation word betrays.
  static func candidates(in clues: Clues, labels: [String: Int]) -> [OrganisationCandidate] {
    guard !labels.isEmpty, let first = clues.firstPage else { return [] }
    var spellings: [String: [String: Int]] = [:]
    // taxjustice.net is the address of the Tax Justice Network.
    var longer: [String: [String: Int]] = [:]
    let initials = Set(labels.keys.flatMap { $0.prefix(1) + $0.prefix(1).uppercased() })
    for page in clues.frontPages {
      var run: [Substring] = []
      var matched: (key: String, form: String)?
      for word in page.text.split(whereSeparator: { !$0.isLetter }) {
        guard word.first?.isUppercase == true, word.utf8.count <= 20 else {
          run = []
          matched = nil
          continue
        }
        if let (key, form) = matched, OrganisationWords.isBody(word.lowercased()) {
          longer[key, default: [:]][form + " " + word, default: 0] += 1
        }
        matched = nil
        run = run.suffix(2) + [word]
        for start in run.indices where run[start].first.map(initials.contains) == true {
          let key = run[start...].joined().lowercased()
          if key.utf8.count >= 4, labels[key] != nil {
            let form = run[start...].joined(separator: " ")
            matched = (key, form)
            spellings[key, default: [:]][form, default: 0] += 1
          }
        }
      }
    }
    return spellings.compactMap { key, forms -> OrganisationCandidate? in
      let count = forms.values.reduce(0, +)
      guard let short = mostUsed(forms) else { return nil }
      let long = longer[key].flatMap(mostUsed)
      let form = long.map { $0.count * 2 >= short.count ? $0.form : short.form } ?? short.form
      guard count >= (form.contains(" ") ? 2 : 4), !NameStopWords.contains(key), !platforms.contains(key),
        !GivenNames.contains(key)
      else { return nil }
      return OrganisationCandidate(
        Organisation(form), on: first, lines: [], rule: "name in the document’s addresses",
        logOdds: -0.9 + min(0.8, Double(count) / 12) + (form.contains(" ") ? 0.3 : 0))
    }
  }

  private static func mostUsed(_ forms: [String: Int]) -> (form: String, count: Int)? {
    forms.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// Whether one of the labels is the body's name, the beginning of it, or its initials.
  static func owns(_ organisation: Organisation, key: String, labels: [String: Int]) -> Bool {
    if let short = organisation.shortName, labels[Letters.plain(short)] != nil { return true }
    let words = organisation.name.split(separator: " ").filter { !OrganisationName.isLink($0.lowercased()) }
    let initials = String(words.compactMap(\.first)).lowercased()
    if initials.count >= 3, labels[initials] != nil { return true }
    return labels.keys.contains { $0.count >= 5 && key.hasPrefix($0) }
  }

  private static func label(of word: Substring) -> String? {
    guard hasInnerPoint(word) else { return nil }
    var host = word.lowercased()[...]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let scheme = host.range(of: "://") { host = host[scheme.upperBound...] }
    host = host.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    while let last = host.last, !last.isLetter { host.removeLast() }
    let parts = host.split(separator: ".")
    guard parts.count >= 2, let top = parts.last, tops.contains(String(top)) else { return nil }
    let isCountry =
      parts.count >= 3 && top.count == 2
      && ["co", "com", "org", "gov", "ac", "edu", "gob"].contains(parts[parts.count - 2])
    let label = isCountry ? parts[parts.count - 3] : parts[parts.count - 2]
    guard label.count >= 3, !platforms.contains(String(label)) else { return nil }
    return String(label)
  }

  /// A point with a letter behind it.
  private static func hasInnerPoint(_ word: Substring) -> Bool {
    var isBehindPoint = false
    for byte in word.utf8 {
      if isBehindPoint, (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { return true }
      isBehindPoint = byte == UInt8(ascii: ".")
    }
    return false
  }

  private static let tops: Set<String> = [
    "org", "com", "net", "int", "edu", "gov", "info", "eu", "uk", "by", "ru", "ua", "de", "fr", "es", "pt", "br", "mx",
    "ch", "at", "nl", "it", "pl", "se", "no", "fi", "dk", "io", "lk", "np", "sl", "ng", "ke", "za", "in", "au", "ca",
  ]

  private static let platforms: Set<String> = [
    "creativecommons", "facebook", "twitter", "google", "gmail", "youtube", "linkedin", "instagram", "github", "yahoo",
    "hotmail", "outlook", "mail", "wikipedia", "orcid", "crossref", "elsevier", "springer", "wiley", "ssrn", "arxiv",
    "whatsapp", "yandex", "rambler", "tut", "telegram", "flickr", "bing", "amazon", "dropbox", "adobe", "doi",
    "zenodo", "figshare", "researchgate", "academia", "scribd", "issuu", "vimeo", "tinyurl", "bit", "goo", "skype",
    "icloud", "protonmail", "inbox", "list", "ukr", "purl", "handle", "nature", "science", "sciencedirect", "jstor",
  ]
}
