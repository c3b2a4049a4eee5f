import Glibc

/// One line on standard error that tells how far a long command has come; nothing where no terminal shows it.
struct ProgressLine {
  var verb: String
  var total: Int
  private let isShown: Bool
  private var shown = false

  init(_ verb: String, total: Int) {
    self.verb = verb
    self.total = total
    isShown = Terminal.errors.isTerminal && variable("TERM") != "dumb"
  }

  mutating func show(_ done: Int) {
    guard isShown else { return }
    Output.toErrors("\r\(verb) \(done)/\(total)\u{1B}[K")
    shown = true
  }

  /// Makes room for something else to be said.
  mutating func clear() {
    guard shown else { return }
    Output.toErrors("\r\u{1B}[K")
    shown = false
  }
}
