import Foundation
import Synchronization

/// Lets SIGINT and SIGTERM end a run in good order: whoever waits watches `descriptor`, whoever is about to begin
/// something new asks `signal`. A second signal ends the process at once.
package final class Interruption: Sendable {
  /// Becomes readable, and stays so, once a signal has come.
  let descriptor: Int32
  private let alarm: Int32
  private let received = Mutex<Int32?>(nil)

  /// The signal that has come.
  package var signal: Int32? { received.withLock { $0 } }

  /// For an interruption that only `raise` makes.
  package init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    descriptor = ends[0]
    alarm = ends[1]
  }

  deinit {
    close(descriptor)
    close(alarm)
  }

  /// Catches the signals from now on. Call it before any other thread is started: they inherit that the signals are
  /// not for them.
  package static func catchingSignals() -> Interruption {
    let interruption = Interruption()
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watch = Thread {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      sigaddset(&signals, SIGTERM)
      var signal: Int32 = 0
      while sigwait(&signals, &signal) == 0 {
        if interruption.signal != nil { _exit(128 + signal) }
        interruption.raise(signal)
      }
    }
    watch.start()
    return interruption
  }

  package func raise(_ signal: Int32) {
    received.withLock { $0 = $0 ?? signal }
    var byte: UInt8 = 1
    write(alarm, &byte, 1)
  }
}
