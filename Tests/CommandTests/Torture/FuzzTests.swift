import Bibliography
import Fixtures
import Foundation
import Testing

@testable import pubcat

/// Mutants of real PDFs through the real worker: every one gets an answer, the parent goes on, and none of our own code
/// traps. poppler may crash; the worker is there for that.
@Suite struct FuzzTests {
  @Test func everyMutantGetsAnAnswer() throws {
    var random = SeededGenerator(seed: Torture.seed)
    let samples = samples()
    var outcomes: [String: Int] = [:]
    var made = 0
    while made < Torture.mutants {
      let folder = try TemporaryFolder()
      let count = min(200, Torture.mutants - made)
      for number in 0..<count {
        // Every second one of the samples, which are whole and have every kind of page.
        let sample = try #require((number % 2 == 0 ? samples.own : samples.odd).randomElement(using: &random))
        let mutant = Mutation.mutated(try Data(contentsOf: sample), using: &random)
        try mutant.write(to: folder.url.appending(path: "\(1000 + number).pdf"))
      }
      let ended = try Program.run(["extract", ".", "--timeout", "20"], in: folder.url)
      let about = "seed \(Torture.seed), mutants \(made + 1) to \(made + count)"
      #expect([0, 2].contains(ended.status), "\(about): status \(ended.status)")
      let answers = ended.outputLines.compactMap { JSONValue(parsing: String($0)) }
      #expect(answers.count == count, "\(about)")
      var failures = 0
      for answer in answers {
        let code = answer["error"]?["code"]?.string
        outcomes[code ?? "read", default: 0] += 1
        if code != nil { failures += 1 }
        // SIGILL and SIGTRAP are what Swift's own checks raise.
        let message = answer["error"]?["message"]?.string ?? ""
        let isOurs = ["signal 4)", "signal 5)", "makes no sense", "exit code"].contains(where: message.contains)
        #expect(!isOurs && code != "forbidden", "\(about): \(answer["file"]?.string ?? ""): \(message)")
        if isOurs || code == "forbidden" { keep(answer["file"]?.string, of: folder, about) }
      }
      #expect((failures > 0) == (ended.status == 2), "\(about)")
      made += count
    }
    let counts = outcomes.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    Torture.tell("| mutants of \(Set(samples.own + samples.odd).count) PDFs read | \(made): \(counts) |")
  }

  /// The project's samples and, where they are at hand, odd files of others; the samples again where not.
  private func samples() -> (own: [URL], odd: [URL]) {
    let own = pdfs(in: "library")
    let odd = pdfs(in: "../shared/corpus/odd")
    return (own, odd.isEmpty ? own : odd)
  }

  private func pdfs(in folder: String) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: packageFolder.appending(path: folder), includingPropertiesForKeys: [.fileSizeKey])
    return (files ?? []).filter { file in
      let size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? .max
      return file.pathExtension.lowercased() == "pdf" && size < 300_000 && !file.lastPathComponent.contains("bomb")
    }.sorted { $0.path < $1.path }
  }

  /// A mutant that found a fault of ours outlives the test, so that it can become one.
  private func keep(_ name: String?, of folder: TemporaryFolder, _ about: String) {
    guard let name else { return }
    let kept = FileManager.default.temporaryDirectory.appending(path: "pubcat-mutant-\(UUID().uuidString).pdf")
    try? FileManager.default.copyItem(at: folder.url.appending(path: name), to: kept)
    Torture.tell("kept \(kept.path): \(about)")
  }
}

/// Ways to spoil a PDF.
enum Mutation {
  static func mutated(_ data: Data, using random: inout SeededGenerator) -> Data {
    var bytes = [UInt8](data)
    // Mostly one thing: what is spoiled twice over is soon no PDF at all.
    for _ in 0..<([1, 1, 1, 2, 3].randomElement(using: &random) ?? 1) {
      guard bytes.count > 16 else { break }
      switch Int.random(in: 0..<7, using: &random) {
      case 0: flip(&bytes, using: &random)
      case 1: bytes.removeLast(Int.random(in: 1..<bytes.count / 2, using: &random))
      case 2: overwrite(&bytes, using: &random)
      case 3: swapObjects(&bytes, using: &random)
      case 4: changeNumber(&bytes, using: &random)
      case 5: removePiece(&bytes, using: &random)
      default: repeatPiece(&bytes, using: &random)
      }
    }
    return Data(bytes)
  }

  private static func flip(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  private static func piece(of bytes: [UInt8], using random: inout SeededGenerator) -> Range<Int> {
    let begin = Int.random(in: 0..<bytes.count, using: &random)
    return begin..<min(bytes.count, begin + Int.random(in: 1...2000, using: &random))
  }

  private static func overwrite(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let value: UInt8? =
      Bool.random(using: &random) ? [0x00, 0x20, 0x28, 0x3C, 0xFF].randomElement(using: &random) : nil
    for index in piece(of: bytes, using: &random) {
      bytes[index] = value ?? UInt8.random(in: .min ... .max, using: &random)
    }
  }

  private static func removePiece(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    bytes.removeSubrange(piece(of: bytes, using: &random))
  }

  private static func repeatPiece(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let range = piece(of: bytes, using: &random)
    bytes.insert(contentsOf: bytes[range], at: Int.random(in: 0...bytes.count, using: &random))
  }

  /// Two objects change their places, while the table of objects stays.
  private static func swapObjects(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let (begins, ends) = (places(of: " 0 obj", in: bytes), places(of: "endobj", in: bytes))
    let objects = begins.compactMap { begin in ends.first { $0 > begin }.map { (begin + 6)..<$0 } }
    guard objects.count > 1, let first = objects.randomElement(using: &random),
      let second = objects.randomElement(using: &random), first.upperBound <= second.lowerBound
    else { return }
    let swapped = Array(
      bytes[..<first.lowerBound] + bytes[second] + bytes[first.upperBound..<second.lowerBound] + bytes[first])
    bytes = swapped + bytes[second.upperBound...]
  }

  /// A number somewhere in the file, a length or a reference, becomes another one.
  private static func changeNumber(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let begin = Int.random(in: 0..<bytes.count, using: &random)
    guard let first = bytes[begin...].firstIndex(where: digits.contains) else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count
    let number =
      ["0", "1", "-1", "7", "65536", "2147483647", "99999999999999999999"].randomElement(using: &random) ?? "0"
    bytes.replaceSubrange(first..<end, with: number.utf8)
  }

  private static func places(of word: String, in bytes: [UInt8]) -> [Int] {
    let word = Array(word.utf8)
    var places: [Int] = []
    var index = 0
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<index + word.count].elementsEqual(word) { places.append(index) }
      index += 1
    }
    return places
  }
}
