import Bibliography
import PDFText

/// What sort of document it is: what its first page calls itself, the marks of a journal, and its length.
enum KindFinder: Finder {
  static let field = Field.kind

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    guard let first = clues.firstPage else { return [] }
    var scores: [PublicationKind: Score] = [:]
    addCues(of: first, weight: 1, to: &scores, clues)
    // A cover of few words is followed by the title page.
    if first.text.utf8.count < 600, let second = clues.pages.dropFirst().first {
      addCues(of: second, weight: second.text.utf8.count < 1500 ? 0.9 : 0.5, to: &scores, clues)
    }
    addIssue(to: &scores, clues)
    addMarksOfPapers(first, to: &scores, clues)
    addLength(to: &scores, clues, first)
    let total = scores.values.reduce(0) { $0 + $1.sum }
    return scores.sorted { ($0.value.sum, $1.key.rawValue) > ($1.value.sum, $0.key.rawValue) }.map { kind, score in
      let share = score.sum / total
      // Length alone tells little.
      let most = score.strongest < 0.75 ? 0.5 : 0.93
      let confidence = min(most, 0.35 + 0.5 * share + (score.sum >= 3 ? 0.12 : 0))
      return Proposal(.text(kind.rawValue), confidence: confidence, origin: .page, evidence: score.evidence)
    }
  }

  private struct Score {
    var sum = 0.0
    var strongest = 0.0
    var evidence: Evidence

    mutating func add(_ weight: Double, _ evidence: Evidence) {
      sum += weight
      if weight > strongest { (strongest, self.evidence) = (weight, evidence) }
    }
  }

  private static func add(
    _ kind: PublicationKind, _ weight: Double, _ evidence: Evidence, to scores: inout [PublicationKind: Score]
  ) {
    scores[kind, default: Score(evidence: evidence)].add(weight, evidence)
  }

  /// Lines of the page's head, and lines set larger than the text, count in full; the rest of a full page of text
  /// mentions documents of all kinds.
  private static func addCues(
    of page: PageText, weight: Double, to scores: inout [PublicationKind: Score], _ clues: Clues
  ) {
    var seen: Set<String> = []
    let isCover = page.text.utf8.count < 1200
    for line in page.lines where line.text.utf8.count < 300 {
      let isProminent = line.size > 1.15 * clues.bodySize || line.box.y < 0.25 * page.height
      let place = isProminent || isCover ? 1 : line.text.count < 50 ? 0.5 : 0.15
      let text = line.text.lowercased()
      // "This briefing paper presents …", wherever it stands.
      let namesItself = text.contains("this ")
      let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      for cue in KindCues.all
      where (cue.isASCII || !isASCII) && text.contains(cue.words) && seen.insert(cue.words).inserted {
        // Near the start of its line it names the document; within a sentence it may name another. A line of nothing
        // else, such as "TECHNICAL REPORT", is what the document calls itself.
        let isNamed = text.hasPrefix(cue.words) || line.text.count < 60
        let isWhole = text.utf8.count <= cue.words.utf8.count + 14 && place > 0.4 && cue.kind != .article
        let evidence = Evidence(rule: "the words “\(cue.words)”", page: page, lines: [line])
        if namesItself, cue.kind == .brief || cue.kind == .workingPaper, text.contains("this " + cue.words) {
          add(cue.kind, cue.weight * weight, evidence, to: &scores)
          continue
        }
        add(cue.kind, cue.weight * weight * place * (isWhole ? 1.4 : isNamed ? 1 : 0.6), evidence, to: &scores)
      }
    }
  }

  /// A journal's or a volume of proceedings' name with numbers, at the head or foot of the first pages.
  private static func addIssue(to scores: inout [PublicationKind: Score], _ clues: Clues) {
    guard clues.document.pageCount <= 80, let issue = clues.issues.first, issue.points >= 2,
      let title = issue.container.title, issue.container.volume != nil || issue.container.issue != nil
    else { return }
    let isOfConference = ["proceedings of", "conference"].contains { title.lowercased().contains($0) }
    add(
      isOfConference ? .proceedings : .article, 2.5,
      Evidence(rule: "volume of a journal", page: issue.page, lines: issue.lines), to: &scores)
  }

  /// A first page of text with an abstract or key words is that of a paper: of a journal's where it has the journal's
  /// marks, of a manuscript where it has none.
  private static func addMarksOfPapers(
    _ first: PageText, to scores: inout [PublicationKind: Score], _ clues: Clues
  ) {
    guard clues.document.pageCount <= 80, first.text.utf8.count > 1200 else { return }
    var isPaper: TextLine?
    var isOfJournal = scores[.article] != nil
    for line in first.lines {
      let head = line.text.prefix(12).lowercased()
      if head.hasPrefix("удк") || head.hasPrefix("udc") {
        add(.article, 1.5, Evidence(rule: "subject code over the head", page: first, lines: [line]), to: &scores)
        isOfJournal = true
      } else if line.text.contains("10."), line.text.lowercased().contains("doi"), line.text.utf8.count < 120 {
        add(.article, 1.5, Evidence(rule: "DOI on the first page", page: first, lines: [line]), to: &scores)
        isOfJournal = true
      } else if isPaper == nil {
        let isAbstract = AbstractHeadings.match(line.text).map { $0.kind == .abstract } ?? false
        if isAbstract || KeywordHeadings.match(line.text) != nil { isPaper = line }
      }
    }
    guard let isPaper else { return }
    let evidence = Evidence(rule: "an abstract on the first page", page: first, lines: [isPaper])
    add(isOfJournal ? .article : .preprint, isOfJournal ? 1 : 1.2, evidence, to: &scores)
  }

  private static func addLength(
    to scores: inout [PublicationKind: Score], _ clues: Clues, _ first: PageText
  ) {
    let pages = clues.document.pageCount
    let evidence = Evidence(rule: pages == 1 ? "one page" : "\(pages) pages", page: first.number)
    switch pages {
    case ...4: add(.brief, 0.5, evidence, to: &scores)
    // An article would show its journal's marks.
    case ...12: add(scores[.article] == nil ? .report : .article, 0.3, evidence, to: &scores)
    default: add(.report, 0.7, evidence, to: &scores)
    }
    if pages >= 90, first.text.utf8.count < 800 { add(.book, 0.4, evidence, to: &scores) }
  }
}
