import Bibliography
import Foundation
import PDFText

/// What speaks for and against a block being the title, each sign a number of about −1 … 1.
struct TitleFeatures {
  enum Sign: String, CaseIterable {
    case bias, size, largestOnPage, largestInFront, bold, capitals, firstPage, secondPage, laterPage, upperHalf, lowerThird
    case oneWord, twoWords, manyWords, tooLong, claimed, claimedInPart, repeated, repeatedAsHead, runningHead
    case organisation, name, date, series, sectionHeading, imprint, sentence, lowerStart, digits, dotted, bodyLike, aboveNames
    case beforeHeadings, afterHeadings
  }

  private(set) var values: [Sign: Double] = [:]

  subscript(sign: Sign) -> Double {
    get { values[sign] ?? 0 }
    set { values[sign] = newValue }
  }

  /// The weighted sum: the log odds that the block is the title, before the blocks are compared.
  var score: Double { values.reduce(0) { $0 + $1.value * (Self.weights[$1.key] ?? 0) } }

  static let weights: [Sign: Double] = [
    .bias: -1.0, .size: 1.6, .largestOnPage: 1.0, .largestInFront: 0.8, .bold: 0.6, .capitals: 0.4,
    .firstPage: 0.6, .secondPage: -0.3, .laterPage: -1.0, .upperHalf: 0.5, .lowerThird: -0.8,
    .oneWord: -2.0, .twoWords: -0.7, .manyWords: 0.6, .tooLong: -2.5,
    .claimed: 3.0, .claimedInPart: 1.6, .repeated: 0.9, .repeatedAsHead: 1.2, .runningHead: -0.8,
    .organisation: -2.0, .name: -2.0, .date: -2.5, .series: -2.5, .sectionHeading: -5.0, .imprint: -3.0,
    .sentence: -1.5, .lowerStart: -1.0, .digits: -1.5, .dotted: -4.0, .bodyLike: -1.6, .aboveNames: 1.0,
    .beforeHeadings: 0.4, .afterHeadings: -1.2,
  ]
}

/// What is known of all the blocks when one of them is judged.
struct TitleSetting {
  let clues: Clues
  let blocks: [TitleBlock]
  let claims: [ClaimedTitle]
  private let claimForms: [SoftForm]
  private let largestInFront: Double
  private let largestOnPage: [Int: Double]
  private let formCounts: [SoftForm: Int]
  private let headForms: Set<SoftForm>
  private let forms: [SoftForm]
  /// The order of the first block that is a section heading.
  private let firstHeading: Int

  init(clues: Clues) {
    self.clues = clues
    blocks = TitleBlock.blocks(in: clues)
    claims = ClaimedTitle.all(in: clues)
    claimForms = claims.map { SoftForm($0.text) }
    forms = blocks.map { SoftForm($0.text) }
    var largest: [Int: Double] = [:]
    for block in blocks where Self.isWordy(block) {
      largest[block.pageIndex] = max(largest[block.pageIndex] ?? 0, block.size)
    }
    largestOnPage = largest
    largestInFront = largest.filter { $0.key < 4 }.values.max() ?? 0
    var counts: [SoftForm: Int] = [:]
    for (block, form) in zip(blocks, forms) where block.lines.first?.role == .body { counts[form, default: 0] += 1 }
    formCounts = counts
    var heads: Set<SoftForm> = []
    for page in clues.pages { for line in page.lines where line.role == .runningHead { heads.insert(SoftForm(line.text)) } }
    headForms = heads
    firstHeading = blocks.first { Self.isHeading($0) && $0.pageIndex == 0 }?.order ?? .max
  }

  private static func isWordy(_ block: TitleBlock) -> Bool { block.signs.letters >= 8 && block.signs.words.count <= 45 }

  static func isHeading(_ block: TitleBlock) -> Bool {
    let words = block.signs.words.filter { $0.first?.isLetter == true }.joined(separator: " ")
    return TitleWords.sectionHeadings.contains(words)
  }

  func features(of block: TitleBlock) -> TitleFeatures {
    let signs = block.signs
    let form = forms[block.order]
    let body = max(clues.bodySize, 1)
    var features = TitleFeatures()
    features[.bias] = 1
    features[.size] = min(2.2, max(-0.6, log2(block.size / body)))
    features[.largestOnPage] = block.size >= (largestOnPage[block.pageIndex] ?? 0) - 0.2 ? 1 : 0
    features[.largestInFront] = block.size >= largestInFront - 0.2 ? 1 : 0
    features[.bold] = block.isBold ? 1 : 0
    features[.capitals] = signs.isCapitals ? 1 : 0
    features[.firstPage] = block.pageIndex == 0 ? 1 : 0
    features[.secondPage] = block.pageIndex == 1 ? 1 : 0
    features[.laterPage] = Double(max(0, block.pageIndex - 1))
    let middle = (block.box.y + block.box.bottom) / 2 / max(1, block.page.height)
    features[.upperHalf] = middle < 0.5 ? 1 : 0
    features[.lowerThird] = middle > 0.7 ? 1 : 0
    let words = signs.words.count
    features[.oneWord] = words <= 1 ? 1 : 0
    features[.twoWords] = words == 2 ? 1 : 0
    features[.manyWords] = (4...28).contains(words) ? 1 : 0
    features[.tooLong] = words > 42 ? Double(words - 42) / 20 + 0.5 : 0
    if claimForms.contains(form) {
      features[.claimed] = 1
    } else if claimForms.contains(where: { $0.sharesBeginning(with: form) }) {
      features[.claimedInPart] = 1
    }
    features[.repeated] = (formCounts[form] ?? 0) > 1 ? 1 : 0
    features[.repeatedAsHead] =
      headForms.contains { $0 == form || $0.sharesBeginning(with: form) } && block.lines.first?.role == .body ? 1 : 0
    features[.runningHead] = block.lines.first?.role == .runningHead ? 1 : 0
    features[.organisation] =
      signs.contains(stem: TitleWords.organisationStems) && words <= 14 && signs.capitalisedShare > 0.6 ? 1 : 0
    features[.name] = Self.looksLikeNames(signs) ? 1 : 0
    features[.date] = Self.looksLikeDate(signs) ? 1 : 0
    features[.series] = Self.looksLikeSeries(signs) ? 1 : 0
    features[.sectionHeading] = Self.isHeading(block) ? 1 : 0
    features[.imprint] = TitleWords.imprintSigns.contains { signs.lowered.contains($0) } ? 1 : 0
    features[.sentence] = block.text.hasSuffix(".") && words > 12 ? 1 : 0
    features[.lowerStart] = block.text.first { $0.isLetter }?.isLowercase == true ? 1 : 0
    features[.digits] = signs.digits > signs.letters / 3 ? 1 : 0
    features[.dotted] = block.text.contains("....") || block.text.contains(". . .") || block.text.contains("……") ? 1 : 0
    features[.bodyLike] = abs(block.size - clues.bodySize) < 0.4 && !block.isBold && !signs.isCapitals ? 1 : 0
    if let next = blocks.dropFirst(block.order + 1).first, next.pageIndex == block.pageIndex {
      features[.aboveNames] = Self.looksLikeNames(next.signs) ? 1 : 0
    }
    if block.pageIndex == 0, firstHeading < .max {
      features[block.order < firstHeading ? .beforeHeadings : .afterHeadings] = 1
    }
    return features
  }

  /// Mostly capitalised short words with initials or commas, as names stand under a title.
  static func looksLikeNames(_ signs: LineSigns) -> Bool {
    let words = signs.words.count
    guard (2...60).contains(words), signs.letters > 5 else { return false }
    if signs.contains(stem: TitleWords.organisationStems) { return false }
    let parts = signs.text.split { $0 == " " || $0 == "," || $0 == ";" }
    let initials = parts.filter { part in
      part.utf8.count <= 8 && part.contains(".") && part.first?.isUppercase == true
        && part.split(separator: ".").allSatisfy { $0.count <= 2 }
    }.count
    if initials >= 1 && words <= 6 * max(1, initials) && signs.capitalisedShare > 0.85 { return true }
    let commas = signs.text.filter { $0 == "," || $0 == ";" }.count
    return commas >= 1 && signs.capitalisedShare > 0.92 && words <= (commas + 2) * 4 && !signs.isCapitals && words >= 4
  }

  static func looksLikeDate(_ signs: LineSigns) -> Bool {
    guard signs.digits >= 4, signs.words.count <= 6 else { return false }
    return signs.words.contains { word in
      word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
    } && signs.letters < 24
  }

  static func looksLikeSeries(_ signs: LineSigns) -> Bool {
    guard !signs.words.isEmpty, signs.words.count <= 10 else { return false }
    let numbers = signs.words.filter { $0.allSatisfy(\.isNumber) }.count
    return signs.count(of: TitleWords.seriesWords) + numbers == signs.words.count
  }
}
