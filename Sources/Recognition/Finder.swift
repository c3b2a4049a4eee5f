import Bibliography
import PDFText

/// Looks for the value of one field. One finder a file, named for its field.
protocol Finder {
  static var field: Field { get }

  /// Proposals, the most likely first. `known` holds what earlier finders chose; the order stands in `Recogniser`.
  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal]
}

extension Finder {
  /// The most likely proposal as a finding that keeps the best of the losers, each other value once.
  static func finding(in clues: Clues, knowing known: Publication) -> Finding? {
    let ranked = proposals(in: clues, knowing: known)
    guard let chosen = ranked.first else { return nil }
    var seen: Set = [chosen.value]
    let rejected = ranked.dropFirst().filter { seen.insert($0.value).inserted }
    return Finding(chosen, rejected: Array(rejected.prefix(5)))
  }
}

extension Evidence {
  /// The place of some lines of one page; `page_label` is kept only where it differs from the number.
  init(rule: String, page: PageText, lines: [TextLine], quote: String? = nil) {
    let box = lines.dropFirst().reduce(lines.first?.box) { $0?.union($1.box) }
    self.init(
      rule: rule, page: page.number, pageLabel: page.label,
      box: box.map { [$0.x, $0.y, $0.width, $0.height] },
      quote: quote ?? lines.map(\.text).joined(separator: " "))
  }
}
