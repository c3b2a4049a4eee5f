import Foundation

/// The right to read a catalogue's scans by OCR, which one process at a time has: two would read the same pages. It is a lock
/// on the catalogue's folder, which ends with the process at the latest. Where folders cannot be locked everybody has it:
/// that costs time and nothing else.
struct ScanTurn {
  private let folder: Int32

  init(at cataloguePath: String) {
    folder = open(folderName(of: cataloguePath), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  /// Waits until nobody else has it, calling `waiting` before; false where a signal ends the waiting.
  func isOurs(_ interruption: Interruption, waiting: () -> Void) -> Bool {
    guard !isFree else { return true }
    waiting()
    var watched = pollfd(fd: interruption.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, 200) <= 0 { if isFree { return true } }
    return false
  }

  private var isFree: Bool { flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  func end() { close(folder) }
}
