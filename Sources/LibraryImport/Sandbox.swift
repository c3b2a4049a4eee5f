import CSandbox
import Foundation

/// What keeps a reader from doing harm, by the grace of this machine's kernel.
package struct Protections: Hashable, Sendable {
  /// No program that it starts could have more rights than it has.
  package var noNewPrivileges: Bool
  /// The version of Landlock, which keeps it from files that it does not need; 0 where the kernel has none.
  package var landlock: Int
  /// The filter of system calls: no network, no other program, no other process, no writing of files.
  package var callFilter: Bool
  /// The limit on memory; programs built with a sanitizer have none.
  package var memoryLimit: Bool

  /// What a reader of this program would have on this machine; built with a sanitizer it has none.
  package static var available: Protections {
    Protections(sandbox_is_sanitized() ? sandbox_report() : sandbox_available())
  }

  init(_ report: sandbox_report) {
    noNewPrivileges = report.no_new_privileges
    landlock = Int(report.landlock)
    callFilter = report.call_filter
    memoryLimit = !sandbox_is_sanitized()
  }
}

/// The worker's own prison. What stands open when it is entered stays open; the documents come in as descriptors.
enum Sandbox {
  /// What poppler and its libraries read beside the document: fonts and how to choose them, tables of encodings,
  /// modules of libraries, the time zone, the number of processors. Models for character recognition are among them.
  private static let readable = [
    "/usr/share", "/usr/local/share", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64", "/etc/fonts",
    "/var/cache/fontconfig", "/etc/ld.so.cache", "/etc/localtime", "/sys/devices/system/cpu",
  ]

  /// Call it before any other thread is started. `others` are further folders that may be read.
  @discardableResult
  static func enter(reading others: [String] = []) -> Protections {
    // A sanitizer does things at the end that no reader does.
    guard !sandbox_is_sanitized() else { return Protections(sandbox_report()) }
    let paths = (readable + others).map { strdup($0) }
    defer { for path in paths { free(path) } }
    let pointers = paths.map { UnsafePointer<CChar>($0) }
    return Protections(sandbox_enter(pointers, pointers.count))
  }
}
