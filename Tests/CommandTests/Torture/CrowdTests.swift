import Foundation
import Synchronization
import Testing

/// Two who add the same studies, one who edits and eight who read, all at once.
@Suite struct CrowdTests {
  /// What was done and what went wrong, from whichever thread.
  private final class Tally: Sendable {
    private let wrong = Mutex<[String]>([])
    private let counts = Mutex<[String: Int]>([:])
    var findings: [String] { wrong.withLock { $0 } }

    /// The number of times, this one included.
    @discardableResult func count(_ what: String) -> Int {
      counts.withLock {
        $0[what, default: 0] += 1
        return $0[what] ?? 0
      }
    }

    func number(of what: String) -> Int { counts.withLock { $0[what] ?? 0 } }

    func run(_ arguments: [String], in folder: URL) {
      guard let ended = try? Program.run(arguments, in: folder) else { return }
      let isWell = ended.status == 0 && ["in use", "locked", "damaged"].allSatisfy { !ended.errors.contains($0) }
      if !isWell {
        wrong.withLock { $0.append("\(arguments.joined(separator: " ")): \(ended.status) \(ended.errors)") }
      }
    }
  }

  private static let questions = [
    ["list"], ["years"], ["stats"], ["show", "1", "--why"], ["list", "--format", "json"],
    ["export", "--format", "ris"], ["show", "3"], ["list", "--year", "1991"],
  ]

  @Test func nobodyGetsInTheWayOfAnother() throws {
    let office = try Office()
    let folder = office.folder.url
    let tally = Tally()
    let end = ContinuousClock.now + .seconds(Torture.crowdSeconds)
    var people = Self.questions.map { question -> @Sendable () -> Void in
      {
        tally.run(question, in: folder)
        tally.count("readings")
      }
    }
    for adder in 0..<2 {
      people.append {
        // Both bring the same files, each in its own order.
        let first = (tally.count("adds") * 7 + adder * 3) % Office.studies
        tally.run(["add"] + (0..<5).map { "in/study-\(100 + (first + $0) % Office.studies).pdf" }, in: folder)
      }
    }
    people.append {
      let number = tally.count("edits")
      tally.run(["edit", String(1 + number % 3), "--tag", "tag-\(number)"], in: folder)
    }
    doAtOnce(people) { ContinuousClock.now < end }
    #expect(tally.findings == [])
    let tags = try (1...3).flatMap { id in
      try Program.run(["show", String(id)], in: folder).output.matches(of: /tag-\d+/).map { String($0.output) }
    }
    let edited = tally.number(of: "edits")
    #expect(Set(tags) == Set((0..<edited).map { "tag-\($0 + 1)" }), "an edit was lost")
    #expect(try Program.run(["add", "in"], in: folder).status == 0)
    let all = Office.studies + Office.earlier.count
    #expect(
      try Program.run(["verify"], in: folder).output
        == "verified \(all) publications, \(all) files: 0 damages, 0 notes\n")
    let counts = "\(tally.number(of: "adds")) adds, \(edited) edits, \(tally.number(of: "readings")) readings"
    Torture.tell("| two who add, one who edits, eight who read, for \(Torture.crowdSeconds) s | \(counts) |")
  }
}

/// Does each over and over in a thread of its own, once at least, while the condition holds. Tasks would not do: only as many
/// of them run at once as there are cores.
private func doAtOnce(_ acts: [@Sendable () -> Void], while condition: @escaping @Sendable () -> Bool) {
  let group = DispatchGroup()
  for act in acts {
    group.enter()
    Thread {
      repeat { act() } while condition()
      group.leave()
    }.start()
  }
  group.wait()
}
