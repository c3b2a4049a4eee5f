import Glibc

/// One line on standard error that tells how far a long command has come; nothing where no terminal shows it.
struct ProgressLine {
  var verb: String
  var total: Int
  private let isShown: Bool
  private var shown = false
  private let begun = ContinuousClock.now

  init(_ verb: String, total: Int) {
    self.verb = verb
    self.total = total
    isShown = Terminal.errors.isTerminal && variable("TERM") != "dumb"
  }

  mutating func show(_ done: Int) {
    guard isShown else { return }
    Output.toErrors("\r\(verb) \(done)/\(total)\(timeLeft(after: done))\u{1B}[K")
    shown = true
  }

  /// Told where it is minutes, by the speed so far.
  private func timeLeft(after done: Int) -> String {
    guard done > 0, done < total else { return "" }
    let seconds = (ContinuousClock.now - begun) / Duration.seconds(1) / Double(done) * Double(total - done)
    return seconds < 90 ? "" : ", about \(Int((seconds / 60).rounded())) minutes left"
  }

  /// Makes room for something else to be said.
  mutating func clear() {
    guard shown else { return }
    Output.toErrors("\r\u{1B}[K")
    shown = false
  }
}
