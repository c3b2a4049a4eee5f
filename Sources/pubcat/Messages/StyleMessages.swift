import CitationStyles

extension Complaint {
  /// Why a list of references could not be made.
  init(_ trouble: StyleTrouble) {
    switch trouble {
    case .noPandoc:
      self.init(
        "pandoc", "is not installed; it makes references in this style",
        hint: "install it: apt-get install pandoc citation-style-language-styles; or use --style gost")
    case .noStyles(let folder):
      self.init(
        folder, "there are no citation styles here",
        hint: "install them: apt-get install citation-style-language-styles; or use --style gost")
    case .unknownStyle(let name, let similar):
      self.init(
        name, "there is no style of this name",
        hint: similar.isEmpty
          ? "see what there is: pubcat styles WORD" : "did you mean " + similar.joined(separator: ", "),
        status: .usage)
    case .noParent(let style, let parent):
      self.init(
        style, "follows the style \(parent), which is not on this machine", hint: "name another: pubcat styles WORD")
    case .notAStyle(let path):
      self.init(path, "is not a citation style", hint: "a style is a file of the Citation Style Language, .csl")
    case .failed(let style, let reason):
      self.init(style, "pandoc cannot work with this style: \(reason)", hint: "try another: pubcat styles WORD")
    }
  }
}
