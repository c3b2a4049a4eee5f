import ArgumentParser
import CitationStyles

/// The citation styles of this machine.
struct Styles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the citation styles of this machine.",
    discussion: """
      Without a word, those that have rules of their own; with words, also the journals that follow one of them.

      Example:
        pubcat styles vancouver
        pubcat styles public health
      """)

  @Argument(help: ArgumentHelp("Words of the style's name or title; all have to be there.", valueName: "word"))
  var words: [String] = []

  func run() throws {
    let shelf = StyleShelf()
    let wanted = words.map { $0.lowercased() }
    var found = 0
    try Output.standard { output in
      func tell(_ name: String, _ title: String) throws {
        let text = (name + " " + title).lowercased()
        guard wanted.allSatisfy({ text.contains($0) }) else { return }
        found += 1
        try output.line(printable(name) + "\t" + printable(title))
      }
      try tell(StyleChoice.gostName, "GOST R 7.0.5-2008, each reference in its own language (pubcat's own)")
      for style in try shelf.titles(withDependents: !words.isEmpty) { try tell(style.name, style.title) }
    }
    if found == 0 { throw CommandError.noStyle(words.joined(separator: " ")) }
  }
}
