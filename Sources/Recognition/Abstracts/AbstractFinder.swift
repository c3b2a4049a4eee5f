import Bibliography
import PDFText

/// The abstract, or where there is none a summary of about a page.
enum AbstractFinder: Finder {
  static let field = Field.abstract

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let flow = TextFlow(pages: clues.pages)
    var readings: [AbstractReading] = []
    for (index, item) in flow.items.enumerated() {
      let next = index + 1 < flow.items.count ? flow.items[index + 1] : nil
      let below = next?.page.number == item.page.number ? next?.line : nil
      guard let (heading, lines) = AbstractHeadings.match(item.line, below) else { continue }
      let reader = AbstractReader(flow: flow, heading: heading, start: index + lines - 1)
      if let reading = AbstractReading(reader, clues: clues) { readings.append(reading) }
    }
    if !readings.contains(where: { $0.confidence >= 0.5 }), let annotation = ImprintAnnotation.find(in: clues) {
      readings.append(annotation)
    }
    let good = readings.filter { $0.confidence >= 0.5 }
    if !good.contains(where: { $0.kind == .abstract }),
      let unheaded = UnheadedAbstract.find(in: flow, clues: clues, knowing: known),
      good.isEmpty || unheaded.confidence >= UnheadedAbstract.beforeKeywords
    {
      readings.append(unheaded)
    }
    return ranked(readings, language: known.language)
  }

  /// One proposal that holds the good ones, the document's own language first; the others after it.
  private static func ranked(_ readings: [AbstractReading], language: String?) -> [Proposal] {
    // Of an abstract, a summary and a word about the report the first that there is.
    let sure = readings.filter { $0.confidence >= 0.5 }
    let kind = [AbstractHeadings.Kind.abstract, .summary, .about].first { kind in sure.contains { $0.kind == kind } }
    let good = sure.filter { $0.kind == kind }
    let own = good.filter { language != nil && $0.abstract.language == language }
    guard let main = own.max(by: { $0.confidence < $1.confidence }) ?? good.max(by: { $0.confidence < $1.confidence })
    else {
      return []
    }
    let others = good.filter {
      $0.abstract.text != main.abstract.text && $0.abstract.language != main.abstract.language
    }
    var chosen = main.proposal
    chosen.value = .abstracts([main.abstract] + others.map(\.abstract))
    return [chosen] + readings.filter { $0.abstract.text != main.abstract.text }.map(\.proposal)
  }
}

/// An abstract as it was read, with how sure that is.
struct AbstractReading {
  let abstract: Abstract
  let kind: AbstractHeadings.Kind
  let confidence: Double
  let evidence: Evidence

  var proposal: Proposal { Proposal(.abstracts([abstract]), confidence: confidence, origin: .page, evidence: evidence) }

  init?(_ reader: AbstractReader, clues: Clues) {
    guard let first = reader.taken.first else { return nil }
    let text = Self.text(of: reader.paragraphs, hyphenation: clues.document.hyphenation)
    let letters = text.count
    // Under a heading that says so, a sentence is an abstract.
    let isNamed = reader.heading.kind == .abstract && reader.endedClearly
    guard letters >= (isNamed ? 80 : 120), Self.isProse(text, words: isNamed ? 10 : 18) else { return nil }
    abstract = Abstract(text: text, heading: reader.heading.heading, language: LanguageDetector.guess(text)?.language)
    kind = reader.heading.kind
    var confidence =
      switch reader.heading.kind {
      case .abstract: 0.93
      case .summary: 0.8
      case .about: 0.65
      }
    if !reader.endedClearly { confidence -= 0.15 }
    if letters > 3_200 { confidence -= 0.1 }
    if letters > AbstractReader.longest { confidence = 0.2 }
    if first.page.number > 4 { confidence -= 0.1 }
    self.confidence = confidence
    evidence = Evidence(
      rule: kind == .abstract ? "text under the heading of an abstract" : "summary of about a page",
      page: first.page, lines: reader.taken.filter { $0.page.number == first.page.number }.map(\.line),
      quote: reader.heading.heading)
  }

  init(text: String, lines: [TextLine], page: PageText, confidence: Double, rule: String) {
    abstract = Abstract(text: text, language: LanguageDetector.guess(text)?.language)
    kind = .abstract
    self.confidence = confidence
    evidence = Evidence(rule: rule, page: page, lines: lines, quote: String(text.prefix(80)))
  }

  /// A page's number below the last paragraph is none.
  static func text(of paragraphs: [[String]], hyphenation: Hyphenation) -> String {
    paragraphs.map { hyphenation.flow($0) }.filter { $0.contains(where: \.isLetter) }.joined(separator: "\n")
  }

  /// Sentences, not a table of contents or a list of names.
  static func isProse(_ text: String, words least: Int = 18) -> Bool {
    if text.contains("......") || text.contains(". . . .") { return false }
    let words = text.split { $0 == " " || $0 == "\n" }
    let small = words.filter { $0.first?.isLowercase == true }.count
    return words.count >= least && small * 2 > words.count
  }
}
