import Bibliography
import Foundation
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

  @Test func noTerminalIsSentAControlCharacter() throws {
    let workshop = try workshop()
    var commands = [
      ["list"], ["list", "--doubtful"], ["show", "1"], ["show", "1", "--why"], ["years"], ["stats"], ["log"],
      ["log", "1"],
      ["verify"], ["doctor"], ["search", "DROP"], ["abstract", "1"], ["recognize", "1"],
      ["extract", "\u{1B}[31m=x.pdf"], ["add", "\u{1B}[31m=x.pdf"], ["add", "\u{1B}[31m=y.pdf"],
      ["list", "--author", Self.attack],
    ]
    for format in ["json", "jsonl", "csv"] { commands.append(["list", "--format", format]) }
    for format in ["text", "markdown", "json", "bibtex", "ris", "csl-json"] {
      commands.append(["abstract", "1", "--format", format])
    }
    for format in ["csl-json", "bibtex", "ris", "json"] { commands.append(["export", "--format", format]) }
    commands.append(["remove", "1"])
    for command in commands {
      let ended = try workshop.run(command)
      #expect(ended.status != 70, "\(command)")
      for scalar in (ended.output + ended.errors).unicodeScalars {
        let isHarmless = scalar == "\n" || scalar == "\r" || scalar.value >= 0xA0 || (32..<127).contains(scalar.value)
        #expect(isHarmless, "\(command) prints U+\(String(scalar.value, radix: 16))")
        if !isHarmless { break }
      }
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
