import Bibliography
import Foundation
import Testing

/// Search quality: every question to the sample studies is answered with the pages that hold the words, and no others.
@Suite struct QuestionsTests {
  /// The samples, catalogued once for all questions. OCR is left out: its text may differ from one model to the next.
  private static let office = Result {
    let workshop = try Workshop()
    let library = packageFolder.appending(path: "library").path
    try workshop.succeed("add", library, "--link", "--ocr", "never")
    var names: [Int64: String] = [:]
    for line in try workshop.output("list", "--format", "jsonl").split(separator: "\n") {
      let record = try #require(JSONValue(parsing: String(line)))
      let id = try #require(record["id"]?.integer)
      names[id] = URL(filePath: record["file"]?.string ?? "").lastPathComponent
    }
    return (workshop, names)
  }

  @Test func thereAreEnoughInThreeLanguages() {
    #expect(Question.all.count >= 60)
  }

  @Test(arguments: Question.all) func isAnswered(_ question: Question) throws {
    let (workshop, names) = try Self.office.get()
    let answers = question.answers
    let ended = try workshop.run("search", question.query, "--pages", "--limit", "50", "--format", "jsonl")
    var found: [String: [Int]] = [:]
    for line in ended.outputLines {
      let hit = try #require(JSONValue(parsing: String(line)))
      let name = names[try #require(hit["id"]?.integer)] ?? ""
      // The scan has no text layer; whether it was read by OCR is another test's question.
      if name.contains("-scan") { continue }
      let key = answers.keys.first { name.hasPrefix($0) } ?? name
      found[key] = (hit["pages"]?.array ?? []).compactMap { $0["page"]?.integer.map(Int.init) }
    }
    #expect(found == answers, "\(question.query)")
    #expect(ended.status == (ended.output.isEmpty ? 1 : 0))
  }
}

struct Question: Hashable {
  var query: String
  /// Pages by the beginning of the file's name.
  var answers: [String: [Int]]

  static let all = questions.split(separator: "\n").map { line in
    let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    var answers: [String: [Int]] = [:]
    for answer in parts.dropFirst().first?.split(separator: ";") ?? [] {
      let halves = answer.split(separator: ":", maxSplits: 1)
      let name = halves.first?.trimmingCharacters(in: .whitespaces) ?? ""
      answers[name] = halves.dropFirst().first?.split(separator: " ").compactMap { Int($0) } ?? []
    }
    return Question(query: parts.first ?? "", answers: answers)
  }
}
