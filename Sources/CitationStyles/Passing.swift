import Foundation
import Synchronization

/// What a signal that ends this process must not leave behind: files, and processes that work for us.
enum Passing {
  static func add(file path: String) { put(Entry(path: strdup(path))) }
  static func add(process: pid_t) { put(Entry(process: process)) }

  static func remove(file path: String) { take { entry in entry.path.map { strcmp($0, path) == 0 } ?? false } }
  static func remove(process: pid_t) { take { $0.process == process } }

  private struct Entry {
    var path: UnsafeMutablePointer<CChar>?
    var process: pid_t = 0
  }

  /// More than there are languages in any list, twice.
  private static let room = 512
  private static let lock = Mutex(())

  /// Of memory that never moves, because the signal's handler may look at it at any moment.
  nonisolated(unsafe) private static let entries = {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: room)
    entries.initialize(repeating: Entry(), count: room)
    return entries
  }()

  private static let isWatching: Bool = {
    for number in [SIGINT, SIGTERM, SIGHUP] where signal(number, handler).map(isIgnoring) ?? false {
      signal(number, SIG_IGN)
    }
    return true
  }()

  private static func put(_ entry: Entry) {
    lock.withLock { _ in
      guard let free = (0..<room).first(where: { entries[$0].path == nil && entries[$0].process == 0 }) else { return }
      entries[free] = entry
    }
    _ = isWatching
  }

  private static func take(where isMeant: (Entry) -> Bool) {
    lock.withLock { _ in
      guard let index = (0..<room).first(where: { isMeant(entries[$0]) }) else { return }
      let path = entries[index].path
      entries[index] = Entry()
      free(path)
    }
  }

  /// Does nothing but what POSIX allows a handler to do.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    for index in 0..<room {
      if let path = entries[index].path { unlink(path) }
      if entries[index].process > 0 { kill(entries[index].process, SIGKILL) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func isIgnoring(_ handler: @convention(c) (Int32) -> Void) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
