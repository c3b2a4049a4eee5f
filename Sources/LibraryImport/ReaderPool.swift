import Foundation

/// Readers that several threads share, each used by one at a time. With a thread more than readers, one copies, hashes
/// and understands while the readers read, and no reader waits.
final class ReaderPool: @unchecked Sendable {
  private let free = NSCondition()
  /// Guarded by `free`.
  private var readers: [DocumentReader]

  init(count: Int, _ settings: ReaderSettings, interruption: Interruption?) {
    readers = (0..<max(1, count)).map { _ in DocumentReader(settings, interruption: interruption) }
  }

  /// Waits for a reader and lends it.
  func withReader<Result>(_ body: (DocumentReader) throws -> Result) rethrows -> Result {
    let reader = take()
    defer {
      free.withLock {
        readers.append(reader)
        free.signal()
      }
    }
    return try body(reader)
  }

  private func take() -> DocumentReader {
    free.withLock {
      while true {
        // The one used last, so that no more processes are started than are needed.
        if let reader = readers.popLast() { return reader }
        free.wait()
      }
    }
  }
}
