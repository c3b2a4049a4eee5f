import Bibliography
import Foundation
import PDFText

/// What speaks for and against a block being the title, each sign a number of about −1 … 1.
struct TitleFeatures {
  enum Sign: Int, CaseIterable {
    case bias, size, largestOnPage, largestInFront, bold, capitals, firstPage, secondPage, laterPage, upperHalf,
      lowerThird
    case oneWord, twoWords, manyWords, tooLong, claimed, claimedInPart, repeated, repeatedAsHead, runningHead
    case organisation, name, date, series, sectionHeading, imprint, sentence, lowerStart, digits, dotted, bodyLike,
      aboveNames
    case beforeHeadings, afterHeadings, cropped, journal, cover, aboveDegree, plate, numbered, cited, contained, soup
    case recurringHead, table, listed
  }

  private var values = [Double](repeating: 0, count: Sign.allCases.count)

  subscript(sign: Sign) -> Double {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  /// The weighted sum: the log odds that the block is the title, before the blocks are compared.
  var score: Double { zip(values, Self.weightBySign).reduce(0) { $0 + $1.0 * $1.1 } }

  private static let weightBySign = Sign.allCases.map { weights[$0] ?? 0 }

  static let weights: [Sign: Double] = [
    .bias: -1.0, .size: 1.6, .largestOnPage: 1.0, .largestInFront: 0.8, .bold: 0.6, .capitals: 0.4,
    .firstPage: 0.6, .secondPage: -0.3, .laterPage: -1.0, .upperHalf: 0.5, .lowerThird: -0.8,
    .oneWord: -2.0, .twoWords: -1.0, .manyWords: 1.0, .tooLong: -2.5,
    .claimed: 3.0, .claimedInPart: 1.6, .repeated: 0.9, .repeatedAsHead: 1.2, .runningHead: -0.8,
    .organisation: -3.0, .name: -2.0, .date: -2.5, .series: -2.5, .sectionHeading: -5.0, .imprint: -3.0,
    .sentence: -1.5, .lowerStart: -1.0, .digits: -1.5, .dotted: -4.0, .bodyLike: -1.6, .aboveNames: 1.8,
    .cropped: -3.0, .journal: -2.5, .cover: 0.2, .aboveDegree: 3.0,
    .beforeHeadings: 0.6, .afterHeadings: -1.2, .numbered: -2.5, .cited: 2.0, .plate: -2.5,
    .contained: -4.0, .soup: -4.0, .recurringHead: 2.4, .table: -3.0, .listed: -3.0,
  ]
}
