import Foundation
import PDFText

/// The main language of a text, told by its small words and its letter pairs.
package enum LanguageDetector {
  package struct Guess: Equatable, Sendable {
    /// BCP 47.
    package var language: String
    /// How likely the language is right, 0 to 1.
    package var confidence: Double
  }

  /// Nil where the text holds nothing that tells. A title of five words is enough; of a long text, the first 40 kB are
  /// looked at.
  package static func guess(_ text: some StringProtocol) -> Guess? {
    let words = LanguageWords(in: text, limit: 40_000)
    guard let script = words.script else { return nil }
    switch script {
    case .cyrillic: return guess(words.cyrillic, by: .cyrillic)
    case .latin: return guess(words.latin, by: .latin)
    case .other(let code): return Guess(language: code, confidence: words.letters >= 20 ? 0.97 : 0.8)
    }
  }

  private static func guess(_ words: [LanguageWords.Word], by model: LanguageModel) -> Guess? {
    let score = model.score(words)
    guard let best = score.ranked.first, words.contains(where: { $0.count > 1 || $0.contains { $0 >= 0x80 } }),
      score.letters >= 3
    else { return nil }
    let margin = best.score - (score.ranked.dropFirst().first?.score ?? 0)
    // Margins of short texts in languages close to each other overstate themselves; so does a text without small words.
    let byMargin = 1 / (1 + exp(-0.55 * (margin + 0.5)))
    let scarce = best.common * (words.count >= 40 ? 12 : 8) < words.count
    let most = scarce ? (words.count >= 40 ? 0.6 : 0.85) : words.count >= 20 ? 0.995 : 0.97
    return Guess(language: best.language, confidence: min(byMargin, most))
  }
}
