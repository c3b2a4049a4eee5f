import Bibliography
import Testing

@testable import pubcat

@Suite struct DoctorTests {
  @Test func tellsWhatTheMachineGives() throws {
    let workshop = try Workshop()
    let ended = try workshop.run("doctor")
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    for line in [
      "  pubcat   \(Pubcat.version), form ", "protections of the processes that read PDFs", "  pandoc ",
      "  catalog.sqlite  there is no catalogue here",
    ] { #expect(ended.output.contains(line)) }
    let json = try #require(JSONValue(parsing: try workshop.output("doctor", "--format", "json")))
    #expect(json["versions"]?.array?.count == 4)
    #expect(json["catalogue"]?.array?.first?["present"] == .bool(false))
  }
}
