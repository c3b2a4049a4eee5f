import Glibc

/// The program that shows a PDF to a person.
enum Viewer {
  /// Those that can begin at a page, in the order of preference; `xdg-open` cannot.
  private static let withPage = [
    "evince -i %p %f", "atril -i %p %f", "okular -p %p %f", "zathura -P %p %f", "xreader -i %p %f",
    "qpdfview %f#%p", "mupdf %f %p", "xpdf %f %p",
  ]

  /// Becomes the viewer; comes back only by throwing.
  static func show(_ path: String, page: Int?) throws(CommandError) -> Never {
    guard let words = command(for: path, page: page), let program = words.first else { throw .noViewer }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execvp(program, &arguments)
    throw .viewerFailed(command: program, reason: String(cString: strerror(errno)))
  }

  /// The words of the command line; nil where no viewer is installed.
  private static func command(for path: String, page: Int?) -> [String]? {
    if let own = variable("PUBCAT_VIEWER") {
      return filled(own.contains("%f") ? own : own + " %f", path: path, page: page ?? 1)
    }
    let able = page == nil ? nil : withPage.first { isInstalled($0.prefix { $0 != " " }) }
    guard let template = able ?? (isInstalled("xdg-open") ? "xdg-open %f" : nil) else { return nil }
    return filled(template, path: path, page: page ?? 1)
  }

  /// Each word of the template with its marks filled in; a path with spaces stays one word.
  private static func filled(_ template: String, path: String, page: Int) -> [String] {
    template.split(separator: " ").map { word in
      word.split(separator: "%p", omittingEmptySubsequences: false).joined(separator: String(page))
        .split(separator: "%f", omittingEmptySubsequences: false).joined(separator: path)
    }
  }

  private static func isInstalled(_ program: some StringProtocol) -> Bool {
    (variable("PATH") ?? "").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
