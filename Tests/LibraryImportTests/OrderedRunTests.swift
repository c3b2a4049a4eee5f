import Foundation
import Synchronization
import Testing

@testable import LibraryImport

@Suite struct OrderedRunTests {
  /// Runs over 0..<count, each taking the time that `delay` gives it.
  private func run(
    _ count: Int, jobs: Int, heaviest: Int = .max, weight: Int = 1,
    delay: @escaping @Sendable (Int) -> UInt32 = { _ in 0 }, deliver: ([Int]) throws -> Void
  ) throws {
    var inputs = 0..<count
    try OrderedRun.run(
      jobs: jobs, heaviest: heaviest, next: { inputs.popFirst() },
      makeWorker: {
        { input in
          usleep(delay(input))
          return (input, weight)
        }
      }, deliver: deliver)
  }

  @Test(arguments: [1, 2, 8]) func deliversInTheOrderOfTheInputs(jobs: Int) throws {
    var delivered: [Int] = []
    try run(200, jobs: jobs, delay: { UInt32($0 % 7 == 0 ? 3000 : 10) }) { delivered += $0 }
    #expect(delivered == Array(0..<200))
  }

  @Test func endsWhereTheFirstIsSlowAndTheOthersMayNotWait() throws {
    var delivered: [Int] = []
    try run(50, jobs: 4, heaviest: 3, delay: { $0 == 0 ? 50_000 : 0 }) { delivered += $0 }
    #expect(delivered == Array(0..<50))
  }

  @Test func takesNothingMoreWhileTooMuchIsWaiting() throws {
    let begun = Mutex(0)
    let begunBeforeFirstIsDone = Mutex(0)
    var inputs = 0..<50
    try OrderedRun.run(
      jobs: 4, heaviest: 100, next: { inputs.popFirst() },
      makeWorker: {
        { (input: Int) in
          begun.withLock { $0 += 1 }
          if input == 0 {
            usleep(100_000)
            begunBeforeFirstIsDone.withLock { $0 = begun.withLock { $0 } }
          }
          return (input, 60)
        }
      },
      deliver: { _ in })
    // Two results weigh more than may wait; each of the three other threads may have begun one more by then.
    #expect(begunBeforeFirstIsDone.withLock { $0 } <= 6)
  }

  @Test func endsWithTheErrorOfTheDelivery() {
    struct Full: Error {}
    var delivered = 0
    #expect(throws: Full.self) {
      try run(100_000, jobs: 2) { outputs in
        delivered += outputs.count
        if delivered > 10 { throw Full() }
      }
    }
    #expect(delivered < 100_000)
  }

  @Test func deliversNothingWhereThereIsNothing() throws {
    var count = 0
    try run(0, jobs: 3) { _ in count += 1 }
    #expect(count == 0)
  }

  @Test func holdsResultsBackToDeliverMoreAtOnce() throws {
    var deliveries: [[Int]] = []
    var inputs = 0..<20
    try OrderedRun.run(
      jobs: 2, linger: 60, next: { inputs.popFirst() }, makeWorker: { { ($0, 1) } },
      deliver: { deliveries.append($0) })
    #expect(deliveries.flatMap(\.self) == Array(0..<20))
    #expect(deliveries.count <= 2)
  }
}
