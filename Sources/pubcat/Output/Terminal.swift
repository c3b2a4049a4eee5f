import Glibc

/// What stands at the other end of standard output or standard error.
struct Terminal {
  let isTerminal: Bool
  /// Columns; nil where lines are not to be cut, because no terminal reads them.
  let width: Int?
  let usesColour: Bool

  static var output: Terminal { Terminal(descriptor: STDOUT_FILENO) }
  static var errors: Terminal { Terminal(descriptor: STDERR_FILENO) }

  private init(descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    width = isTerminal ? Self.columns(of: descriptor) : nil
    usesColour = isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  private static func columns(of descriptor: Int32) -> Int {
    if let given = variable("COLUMNS").flatMap({ Int($0) }), given > 0 { return max(given, 20) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(Int(size.ws_col), 20)
  }
}
