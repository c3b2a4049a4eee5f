import Bibliography
import Foundation
import FoundationXML
import Testing

/// A study whose every word is an attack on whoever prints it.
@Suite struct UntrustedTextTests {
  private static let attack =
    "=1+1\u{1B}[2J\u{9B}2J\u{7}\u{202E}gnp.exe \u{85}</title>&<![CDATA[ ../../etc \"'; DROP TABLE file--"

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    let attack = Self.attack
    try TinyPDF.text("Words").write(to: workshop.folder.url.appending(path: "\u{1B}[31m=x.pdf"))
    try workshop.succeed(
      "add", "\u{1B}[31m=x.pdf", "--title", attack, "--author", "\(attack), \(attack)", "--organisation", attack,
      "--abstract", attack, "--publisher", attack, "--series", attack, "--journal", attack, "--date", "1997")
    try workshop.succeed("edit", "1", "--note", attack, "--tag", attack, "--shelf-mark", attack)
    return workshop
  }

  /// What an argument cannot hold, a file that is imported can: NUL, halves of surrogates, what XML forbids.
  private static let entries = #"""
    [{"id": "=cmd", "type": "book", "publisher": "\u0000\u001b]0;x\u0007", "issued": {"date-parts": [[1997]]},
      "title": "\u202e=HYPERLINK(1)\u0000\ud800 \u001b[2J\ufffe\u0085 '); DROP TABLE file;-- <script>\\input{x} %",
      "author": [{"family": "\udfff\u009b2J", "given": "\u2066\n@SUM(1)"}], "abstract": "\r\n+1\u001b[2J"}]
    """#

  /// Commands that print for people; `isData` is those whose output other programs read.
  private static let commands: [(command: [String], isData: Bool)] = {
    let forPeople = [
      ["list"], ["list", "--doubtful"], ["show", "1"], ["show", "2", "--why"], ["years"], ["stats"], ["log"],
      ["log", "1"], ["verify"], ["doctor"], ["search", "DROP"], ["search", "DROP", "--pages", "--explain"],
      ["search", "hyperlink OR ^* NEAR( \" ) '"], ["abstract", "1"], ["abstract", "2", "--format", "markdown"],
      ["recognize", "1"], ["add", "\u{1B}[31m=x.pdf"], ["add", "\u{1B}[31m=y.pdf"], ["list", "--author", attack],
      ["list", "--tag", "' OR 1=1 --"], ["list", "--place", "%"], ["review"], ["duplicates"], ["cite", "1", "2"],
      ["cite", "1", "2", "--style", "gost"], ["cite", "1", "--style", attack], ["styles", attack],
      ["cite", "1", "2", "--style", "gost", "--format", "markdown"], ["edit", "2", "--title", attack + "!"], ["undo"],
      ["undo", "--redo"], ["relate", "1", "translation-of", "2"], ["import", "attack.json"], ["import", "attack.bib"],
      ["backup", "\u{1B}[31m.sqlite"], ["restore", "\u{1B}[31m.sqlite"], ["list", "--catalog", "\u{1B}[31m.sqlite"],
      ["merge", "1", "2"], ["undo"], ["remove", "1"],
    ]
    var data = [["extract", "\u{1B}[31m=x.pdf"], ["cite", "1", "2", "--format", "html"], ["open", "1", "--print"]]
    for format in ["json", "jsonl", "csv"] {
      for command in ["list", "log", "duplicates", "verify", "years"] { data.append([command, "--format", format]) }
      data.append(["search", "DROP", "--pages", "--format", format])
    }
    for format in ["text", "markdown", "json", "bibtex", "ris", "csl-json"] {
      data.append(["abstract", "1", "2", "--format", format])
    }
    for format in formats { data.append(["export", "--format", format]) }
    return data.map { ($0, true) } + forPeople.map { ($0, false) }
  }()

  private static let formats = [
    "csl-json", "bibtex", "biblatex", "ris", "dublin-core", "mods", "marcxml", "csv", "json",
  ]

  private func imported() throws -> Workshop {
    let workshop = try workshop()
    try Data(Self.entries.utf8).write(to: workshop.folder.url.appending(path: "attack.json"))
    try Data("@book{\u{1B}[2J, title = {\u{9B}2J}, year = \u{202E}}".utf8).write(
      to: workshop.folder.url.appending(path: "attack.bib"))
    try workshop.succeed("import", "attack.json")
    return workshop
  }

  @Test func noTerminalIsSentAControlCharacter() throws {
    let workshop = try imported()
    for (command, isData) in Self.commands {
      let ended = try Program.run(command, in: workshop.folder.url, input: "?\ns\n=\u{1B}[2J\u{202E}\nq\n")
      #expect(ended.status != 70, "\(command): \(ended.errors)")
      expectHarmless(ended.output, isData: isData, command)
      expectHarmless(ended.errors, isData: false, command)
    }
  }

  /// Line ends apart, nothing that a terminal obeys and, where people read, nothing that turns the direction of writing.
  private func expectHarmless(_ text: String, isData: Bool, _ command: [String]) {
    let harmful = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 10, 13: false
      case 0..<32, 127..<160: true
      case 0x202A...0x202E, 0x2066...0x2069: !isData
      default: false
      }
    }
    #expect(harmful == nil, "\(command) prints U+\(String(harmful?.value ?? 0, radix: 16))")
  }

  /// On a terminal with colours the only escapes are ours: bold, dim, plain, and the end of a line of progress.
  @Test func aTerminalIsSentOurEscapesOnly() throws {
    let workshop = try imported()
    for command in [["list"], ["show", "1", "--why"], ["search", "DROP"], ["log"], ["duplicates"], ["verify"]] {
      let terminal = try workshop.terminal(columns: 60, command, environment: ["TERM": "xterm"])
      expectHarmless(terminal.replacing(/\x1B\[(?:[0-2]?m|K)/, with: ""), isData: false, command)
    }
  }

  @Test func formatsStayWhole() throws {
    let workshop = try workshop()
    #expect(JSONValue(parsing: try workshop.output("list", "--format", "json"))?.array?.count == 1)
    #expect(JSONValue(parsing: try workshop.output("export", "--format", "csl-json"))?.array?.count == 1)
    for line in try workshop.output("list", "--format", "csv").split(separator: "\r\n") {
      for cell in line.split(separator: ",") {
        let first = cell.first { $0 != "\"" }
        #expect(first.map { !"=+-@".contains($0) } ?? true, "\(cell)")
      }
    }
    #expect(try workshop.run("verify").status == 0)
  }

  @Test func whatIsExportedIsReadBackByOthers() throws {
    let workshop = try imported()
    for format in Self.formats {
      let text = try workshop.output("export", "--format", format)
      #expect(!text.contains("\0"))
      switch format {
      case "json", "csl-json": #expect(JSONValue(parsing: text)?.array?.count == 2, "\(format)")
      case "dublin-core", "mods", "marcxml":
        let parser = XMLParser(data: Data(text.utf8))
        #expect(parser.parse(), "\(format): \(String(describing: parser.parserError))")
      default: break
      }
    }
    #expect(try !workshop.output("cite", "1-2", "--style", "gost", "--format", "html").contains("<script"))
  }

  @Test func namesStayInTheLibrary() throws {
    let workshop = try workshop()
    let titles = [
      "../../../outside", "/etc/passwd", "..", ".", "con", "\u{202E}fdp", "a\u{0301}\u{FEFF}",
      String(repeating: "ж", count: 400),
      "🙂", "-rf", " ",
    ]
    for (number, title) in titles.enumerated() {
      try TinyPDF.text("Words \(number)").write(to: workshop.folder.url.appending(path: "\(number).pdf"))
      _ = try workshop.run("add", "\(number).pdf", "--title", title)
    }
    let library = workshop.folder.url.appending(path: "library")
    let names = try FileManager.default.contentsOfDirectory(atPath: library.path)
    // The study of the attack is one more; "-rf" and " " are refused as no title.
    #expect(names.count == titles.count - 1)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,120}\.pdf/) != nil, "\(name)")
    }
    let beside = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.url.path)
    #expect(Set(beside.filter { !$0.hasSuffix(".pdf") && !$0.hasPrefix("catalog.sqlite") }) == ["library"])
  }
}
