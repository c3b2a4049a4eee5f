import Fixtures
import Foundation
import Testing

/// `add` killed at any moment: it loses nothing, and the next one completes what it began.
@Suite struct KillTests {
  @Test func whateverTheMoment() throws {
    var random = SeededGenerator(seed: Torture.seed)
    let whole = try wholeTime()
    var (parents, workers) = (0, 0)
    while parents + workers < Torture.kills {
      let office = try Office()
      // Several in a row find each other's leftovers.
      for _ in 0..<Int.random(in: 1...4, using: &random) where parents + workers < Torture.kills {
        let about = "seed \(Torture.seed), kill \(parents + workers + 1)"
        let add = try RunningProgram(["add", "in"], in: office.folder.url)
        usleep(UInt32(Double.random(in: 0...1, using: &random) * whole * 1e6))
        let isWanted = Int.random(in: 0..<4, using: &random) == 0
        if add.kill(worker: isWanted, using: &random) { workers += 1 } else { parents += 1 }
        try office.expectSound(notes: true, about)
      }
      try office.expectCompletion("seed \(Torture.seed), after kill \(parents + workers)")
    }
    Torture.tell("| kills of `add` at random moments | \(parents) of the parent, \(workers) of a worker |")
  }

  /// Seconds that an undisturbed `add` takes.
  private func wholeTime() throws -> Double {
    let office = try Office()
    let begun = ContinuousClock.now
    _ = try office.run("add", "in")
    return (ContinuousClock.now - begun) / .seconds(1)
  }
}
