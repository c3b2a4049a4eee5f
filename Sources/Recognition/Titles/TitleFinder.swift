import Bibliography
import Foundation
import PDFText

/// The title as printed: the block that looks most like one, with its subtitle.
enum TitleFinder: Finder {
  static let field = Field.title

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    // Inner title pages are looked for only where the first pages have no sure title.
    let near = TitleSetting(clues: clues, pages: 3)
    let ranked = ranking(in: near)
    if let first = ranked.first, first.confidence >= sure {
      let proposals = proposals(of: ranked, in: near)
      if let best = proposals.first, best.origin == .page, best.confidence >= sure { return proposals }
    }
    let all = TitleSetting(clues: clues, pages: 8, near: near)
    return proposals(of: ranking(in: all), in: all)
  }

  private static let sure = 0.8

  /// The blocks that may be the title, the likeliest first.
  private static func ranking(in setting: TitleSetting) -> [(block: TitleBlock, confidence: Double)] {
    let scored = setting.blocks.map { (block: $0, score: setting.features(of: $0).score) }
      .filter { $0.block.signs.letters >= 4 && $0.score > -4 }
      .sorted { ($1.score, $0.block.order) < ($0.score, $1.block.order) }
    return scored.prefix(6).enumerated().map { index, item in
      let rival = index == 0 ? (scored.dropFirst().first?.score ?? -4) : (scored.first?.score ?? 0)
      return (item.block, confidence(score: item.score, lead: item.score - rival))
    }
  }

  private static func proposals(
    of ranking: [(block: TitleBlock, confidence: Double)], in setting: TitleSetting
  ) -> [Proposal] {
    let extents = ranking.map { TitleExtent(around: $0.block, in: setting) }
    let forms = RunningForms(of: extents.flatMap(\.capitals), in: setting.clues.document)
    var proposals = zip(ranking, extents).map { item, extent in
      Proposal(
        .text(extent.title(in: forms)), confidence: item.confidence, origin: .page,
        evidence: Evidence(
          rule: item.block.pageIndex == 0 ? "title block of the first page" : "title block of an inner page",
          page: item.block.page, lines: extent.lines))
    }
    proposals += setting.claims.map { claim in
      Proposal(
        .text(claim.text), confidence: claim.isSeries ? 0.15 : 0.4, origin: claim.origin,
        evidence: Evidence(rule: "title that the file claims", quote: claim.text))
    }
    if let first = proposals.first, let claim = setting.claims.first(where: { $0.mends(first.value.summary) }) {
      var mended = first
      mended.value = .text(claim.text)
      mended.origin = claim.origin
      mended.confidence = max(0.8, first.confidence + 0.01)
      proposals.append(mended)
    }
    if let named = fromFileName(setting.clues.fileName) { proposals.append(named) }
    return proposals.sorted { $0.confidence > $1.confidence }
  }

  private static func confidence(score: Double, lead: Double) -> Double {
    let belief = 1 / (1 + exp(-(0.55 * score + 0.35 * min(lead, 4) - 2.0)))
    return min(0.98, max(0.05, belief))
  }

  /// The words of the file's name: better than nothing, where a page says nothing.
  static func fromFileName(_ fileName: String) -> Proposal? {
    var stem = fileName
    if let dot = stem.lastIndex(of: "."), stem.distance(from: dot, to: stem.endIndex) <= 5 {
      stem = String(stem[..<dot])
    }
    let words = stem.split { $0 == "_" || $0 == "-" || $0 == " " || $0 == "." }
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    let title = words.joined(separator: " ")
    return Proposal(
      .text(title.prefix(1).uppercased() + title.dropFirst()), confidence: 0.1, origin: .fileName,
      evidence: Evidence(rule: "words of the file name", quote: fileName))
  }
}
