import Foundation
import PDFText
import Testing

@testable import OCR

/// Words that were read for the wrong alphabet.
struct StrayWordsTests {
  @Test func aWordIsReadAgainForTheAlphabetOfItsLine() {
    #expect(
      mended(line("Issued on 12 *Арш 1992 by the Office"), readAgain: ["April": 95])
        == "Issued on 12 April 1992 by the Office")
    #expect(
      mended(line("издано *aпpeJIя 1992 года в Минске"), readAgain: ["апреля": 95])
        == "издано апреля 1992 года в Минске")
  }

  @Test func aWordThatReadsNoBetterStays() {
    #expect(
      mended(line("The newspaper *Звязда was founded in 1917"), readAgain: ["3Bs3na": 40])
        == "The newspaper Звязда was founded in 1917")
    #expect(
      mended(line("The newspaper *Звязда was founded in 1917"), readAgain: [:])
        == "The newspaper Звязда was founded in 1917")
  }

  @Test func aWordOfWhichTheEngineIsSureStays() {
    #expect(
      mended(line("The newspaper Звязда was founded in 1917"), readAgain: ["3Bs3na": 99])
        == "The newspaper Звязда was founded in 1917")
  }

  /// Words alone on their lines follow the page, where it has one alphabet.
  @Test func aWordAloneFollowsItsPage() {
    let page = (1...4).flatMap { line("Every household in the sample was asked", number: $0) }
    #expect(mended(page + line("*Мар", number: 5), readAgain: ["Map": 90]).hasSuffix(" Map"))
    #expect(mended(line("*Мар", number: 5), readAgain: ["Map": 90]) == "Мар")
  }

  /// On a page of nothing but English a Cyrillic word alone is one misread, even where the engine is surer of it.
  @Test func aLoneWordOfALatinPageIsLatin() {
    let page = (1...18).flatMap { line("Every household in the sample was asked", number: $0) }
    func last(_ words: String, readAgain: [String: Double]) -> String {
      mended(page + line(words, number: 19), readAgain: readAgain).components(separatedBy: "asked ").last ?? ""
    }
    #expect(last("in the *Зрерагітепі of Health", readAgain: ["Department": 65]) == "in the Department of Health")
    #expect(last("sesame oil апа olive oil", readAgain: ["and": 95]) == "sesame oil and olive oil")
    #expect(last("written by Yong *Хіп", readAgain: ["Xin": 10]) == "written by Yong Xin")
    // Names, and phrases.
    #expect(last("the newspaper Звязда of Minsk", readAgain: ["3Bs3na": 70]) == "the newspaper Звязда of Minsk")
    #expect(last("the newspaper *Звязда of Minsk", readAgain: ["3Bs3na": 40]) == "the newspaper Звязда of Minsk")
    #expect(last("the newspaper Звязда of Minsk", readAgain: ["3Bs3na": 99]) == "the newspaper Звязда of Minsk")
    #expect(last("called *Дом *под *небом there", readAgain: ["Jlom": 60]) == "called Дом под небом there")
  }

  @Test func aLatinWordOfACyrillicLineIsNoLoneOne() {
    let page = (1...40).flatMap { line("Every household in the sample was asked", number: $0) }
    let quoted = line("это слово HIV RNA AIDS стоит здесь среди других слов", number: 41)
    #expect(mended(page + quoted, readAgain: ["ВМА": 99]).hasSuffix("HIV RNA AIDS стоит здесь среди других слов"))
  }

  @Test func alphabetsOfLanguages() {
    #expect(
      ["eng", "deu", "rus", "ukr", "chi_sim"].map(Alphabet.init(ofLanguage:)) == [
        .latin, .latin, .cyrillic, .cyrillic, nil,
      ])
  }

  private func mended(_ words: [ScannedWord], readAgain: [String: Double]) -> String {
    let strays = StrayWords { box, _ in
      readAgain.map { ScannedWord(block: 1, paragraph: 1, line: 1, box: box, confidence: $0.value, text: $0.key) }
    }
    return strays.mended(words).map(\.text).joined(separator: " ")
  }

  /// Words after a star are those of which the engine is less sure.
  private func line(_ text: String, number: Int = 1) -> [ScannedWord] {
    text.split(separator: " ").enumerated().map { index, word in
      ScannedWord(
        block: 1, paragraph: 1, line: number, box: Box(x: Double(300 * index), y: 0, width: 200, height: 30),
        confidence: word.hasPrefix("*") ? 80 : 96, text: word.trimmingPrefix("*").description)
    }
  }
}
