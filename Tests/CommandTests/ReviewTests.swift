import Bibliography
import Testing

@testable import pubcat

@Suite struct ReviewTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  private func review(_ options: String..., answers: String) throws -> Program.Ended {
    try Program.run(["review"] + options, in: workshop.folder.url, input: answers)
  }

  @Test func asksUntilAnAnswerMakesSenseAndKeepsIt() throws {
    let ended = try review(answers: "perhaps\n=1997-13\n=1997-05\n")
    #expect(
      ended
        == .init(
          status: 0,
          output: """

            3  Undated Brief  1 of 1
            date            nothing was found
            [=value, none, s, q] [=value, none, s, q] [=value, none, s, q]   date: none → 1997-05 (published)
            decided 1, left for another time 0

            """,
          errors: """
            pubcat: "perhaps" is no answer to this
              hint: type ? to see what can be answered
            pubcat: --date: "1997-13" is no date
              hint: a date is as exact as you know it: 1997, 1997-01 or 1997-01-15

            """))
    let again = try review(answers: "")
    #expect(again.status == 1)
    #expect(again.errors.contains("nothing in it is doubtful"))
  }

  @Test func whatIsSkippedOrLeftComesAgain() throws {
    #expect(try review(answers: "s\n").output.hasSuffix("decided 0, left for another time 0\n"))
    #expect(try review(answers: "q\n").output.hasSuffix("decided 0, left for another time 1\n"))
    #expect(try review(answers: "").output.hasSuffix("\ndecided 0, left for another time 1\n"))
    #expect(try review(answers: "none\n").output.hasSuffix("date: none → none\ndecided 1, left for another time 0\n"))
    #expect(try review(answers: "").status == 1)
  }

  @Test func printsWhatIsDoubtful() throws {
    #expect(
      try workshop.output("review", "--format", "jsonl")
        == #"{"id":3,"citation_key":"anonundatedundated","title":"Undated Brief","field":"date"}"# + "\n")
    #expect(try workshop.run("review", "--field", "title", "--format", "json").status == 1)
    #expect(try workshop.run("review", "--field", "colour").status == 64)
  }

  private func dated() throws -> Finding {
    func date(_ text: String, _ kind: DateKind) throws -> FieldValue {
      .date(PublicationDate(try #require(PartialDate(edtf: text)), kind: kind))
    }
    return Finding(
      Proposal(
        try date("1997", .copyright), confidence: 0.5, origin: .page,
        evidence: Evidence(rule: "copyright line", page: 2, quote: "© 1997")),
      rejected: [
        Proposal(
          try date("2015", .created), confidence: 0.1, origin: .documentInformation,
          evidence: Evidence(rule: "file date"))
      ])
  }

  @Test func answersAreValuesNumbersAndWords() throws {
    let dated = try dated()
    #expect(try ReviewAnswer("", field: .date, finding: dated) == .say(dated.value))
    #expect(try ReviewAnswer(" 1 ", field: .date, finding: dated) == .say(dated.rejected[0].value))
    #expect(throws: CommandError.noSuchAnswer("2")) { try ReviewAnswer("2", field: .date, finding: dated) }
    #expect(throws: CommandError.noSuchAnswer("0")) { try ReviewAnswer("0", field: .date, finding: dated) }
    #expect(throws: CommandError.noSuchAnswer("nothing")) { try ReviewAnswer("", field: .date, finding: nil) }
    #expect(
      try ReviewAnswer("=Weiss, Karl; Петров, И. В.", field: .authors, finding: nil)
        == .say(.people([PersonName(family: "Weiss", given: "Karl"), PersonName(family: "Петров", given: "И. В.")])))
    #expect(try ReviewAnswer("= --title", field: .title, finding: nil) == .say(.text("--title")))
    #expect(try ReviewAnswer("QUIT", field: .title, finding: nil) == .quit)
  }

  @Test(arguments: Field.allCases) func everyFieldTakesATypedValue(_ field: Field) throws {
    let texts: [Field: String] = [
      .date: "1997", .accessed: "1997-01-02", .language: "be", .kind: "report", .doi: "10.1093/dnares/dsy013",
      .isbn: "978-92-9068-067-3", .issn: "1472-6882",
    ]
    #expect(try field.value(said: texts[field] ?? "Something").fits(field.shape))
  }
}
