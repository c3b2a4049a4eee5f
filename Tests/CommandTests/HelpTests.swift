import Testing

@testable import pubcat

@Suite struct HelpTests {
  @Test func everyCommandHasAnExample() throws {
    let workshop = try Workshop()
    var names: [String] = []
    for group in Pubcat.commandGroups {
      for command in group.subcommands where command.configuration.shouldDisplay { names.append(command._commandName) }
    }
    #expect(names.count > 10)
    for name in names {
      let help = try workshop.run(name, "--help")
      #expect(help.status == 0)
      #expect(help.output.contains("Example"), "pubcat \(name) --help")
      #expect(help.output.contains("pubcat \(name) "), "pubcat \(name) --help")
      #expect(help.errors == "")
    }
  }

  @Test func commandsThatTouchACatalogueTakeBothOptions() throws {
    let workshop = try Workshop()
    for group in Pubcat.commandGroups where group.name != "PDF" {
      for command in group.subcommands where command._commandName != "styles" {
        let help = try workshop.run(command._commandName, "--help").output
        #expect(help.contains("--catalog <file>") && help.contains("--library <folder>"), "\(command._commandName)")
      }
    }
  }

  @Test func theVersionIsPrinted() throws {
    #expect(try Workshop().run("--version").output == Pubcat.version + "\n")
  }
}
