import Bibliography
import PDFText

/// The key words that the document information claims. They are junk in reports, but journals fill them in: they mend a
/// printed list that lost its separators, and stand in for one where half of them occur in the text.
struct ClaimedKeywords {
  private let words: [String]
  private let occurInText: Bool

  init(in clues: Clues) {
    let claimed = clues.document.information.keywords ?? ""
    let list = KeywordList(lines: [claimed], flow: claimed)
    guard list.isClear, (2...25).contains(list.words.count), list.words.allSatisfy({ $0.count <= 70 }) else {
      (words, occurInText) = ([], false)
      return
    }
    words = list.words
    let text = SoftForm(clues.frontPages.prefix(4).map(\.text).joined(separator: " "))
    let occurring = words.filter { text.text.contains(SoftForm($0).text) }
    occurInText = occurring.count * 2 >= words.count
  }

  /// The printed lists, the first one confirmed or mended by the claim; the claim alone where nothing is printed.
  func compared(with printed: [Proposal]) -> [Proposal] {
    guard !words.isEmpty else { return printed }
    guard let first = printed.first, case .texts(let list) = first.value else {
      return occurInText ? [claim(confidence: 0.75)] : []
    }
    let claimed = Set(words.map { SoftForm($0) })
    let agreeing = list.filter { claimed.contains(SoftForm($0)) }.count
    var confirmed = first
    if agreeing == list.count, list.count == words.count {
      confirmed.confidence = min(0.98, first.confidence + 0.15)
      return [confirmed] + printed.dropFirst()
    }
    // The claim holds more of the same: the printed list was cut short, or its separators are lost.
    let whole = SoftForm(list.joined()).text == SoftForm(words.joined()).text
    if whole || (agreeing >= list.count - 1 && agreeing >= 1 && words.count > list.count) {
      return [claim(confidence: 0.9, evidence: first.evidence)] + printed
    }
    return printed + (occurInText ? [claim(confidence: 0.4)] : [])
  }

  private func claim(confidence: Double, evidence: Evidence? = nil) -> Proposal {
    var evidence = evidence ?? Evidence(rule: "")
    evidence.rule = "key words of the document information"
    return Proposal(.texts(words), confidence: confidence, origin: .documentInformation, evidence: evidence)
  }
}
