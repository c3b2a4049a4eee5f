import Foundation

/// Works on inputs with several threads and hands the results over in the order of the inputs.
///
/// Results that wait for an earlier one are bounded by their weight: a thread takes no new input while more is
/// waiting. The earliest input is always being worked on, so this ends.
package enum OrderedRun {
  /// What a thread makes of one input, and the bytes that it holds until it is handed over.
  package typealias Weighed<Output> = (output: Output, weight: Int)

  /// - Parameters:
  ///   - next: gives the inputs one after the other, asked by one thread at a time.
  ///   - makeWorker: called once on each thread.
  ///   - linger: how long results may be held back so that more of them are handed over at once.
  ///   - finished: told how many inputs are done, handed over or not.
  ///   - deliver: given results in order, at least one. When it throws, no more input is taken, and the error is
  ///     thrown on once the threads have ended.
  package static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, heaviest: Int = 32 << 20, linger: TimeInterval = 0,
    next: @escaping () -> Input?,
    makeWorker: @escaping @Sendable () -> (Input) -> Weighed<Output>,
    finished: (Int) -> Void = { _ in },
    deliver: ([Output]) throws -> Void
  ) throws {
    let exchange = Exchange<Input, Output>(next: next, threads: max(1, jobs), heaviest: heaviest)
    for _ in 0..<max(1, jobs) {
      Thread { exchange.serve(with: makeWorker()) }.start()
    }
    var failure: (any Error)?
    while let event = exchange.wait(linger: linger) {
      finished(event.finished)
      guard failure == nil, !event.outputs.isEmpty else { continue }
      do {
        try deliver(event.outputs)
      } catch {
        failure = error
        exchange.stop()
      }
    }
    if let failure { throw failure }
  }
}

/// What the threads share. `lock` guards everything but `next`, which has a lock of its own because an input may
/// take long to come.
private final class Exchange<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let next: () -> Input?
  private let inputLock = NSLock()
  private var taken = 0

  private let lock = NSCondition()
  private var ready: [Int: OrderedRun.Weighed<Output>] = [:]
  private var weight = 0
  private let heaviest: Int
  private var handedOver = 0
  private var finished = 0
  private var told = 0
  private var nextDelivery = Date.distantPast
  private var threads: Int
  private var isStopped = false

  init(next: @escaping () -> Input?, threads: Int, heaviest: Int) {
    self.next = next
    self.threads = threads
    self.heaviest = heaviest
  }

  /// A thread's life.
  func serve(with work: (Input) -> OrderedRun.Weighed<Output>) {
    while let (index, input) = take() {
      let result = work(input)
      lock.withLock {
        ready[index] = result
        weight += result.weight
        finished += 1
        lock.broadcast()
      }
    }
    lock.withLock {
      threads -= 1
      lock.broadcast()
    }
  }

  private func take() -> (Int, Input)? {
    let mayTake = lock.withLock {
      while weight > heaviest && !isStopped { lock.wait() }
      return !isStopped
    }
    guard mayTake else { return nil }
    return inputLock.withLock {
      guard let input = next() else { return nil }
      defer { taken += 1 }
      return (taken, input)
    }
  }

  /// Waits until something is finished, and gives the results that are due, perhaps none; nil after the last.
  func wait(linger: TimeInterval) -> (outputs: [Output], finished: Int)? {
    lock.withLock {
      while threads > 0 && finished == told && !isDue {
        if ready[handedOver] == nil { lock.wait() } else { _ = lock.wait(until: nextDelivery) }
      }
      told = finished
      var outputs: [Output] = []
      if isDue {
        while let result = ready.removeValue(forKey: handedOver) {
          outputs.append(result.output)
          weight -= result.weight
          handedOver += 1
        }
        nextDelivery = Date(timeIntervalSinceNow: linger)
        lock.broadcast()
      }
      return outputs.isEmpty && threads == 0 && ready.isEmpty ? nil : (outputs, finished)
    }
  }

  /// Whether results should be handed over now.
  private var isDue: Bool {
    ready[handedOver] != nil && (threads == 0 || weight > heaviest || Date() >= nextDelivery)
  }

  func stop() {
    lock.withLock {
      isStopped = true
      lock.broadcast()
    }
  }
}
