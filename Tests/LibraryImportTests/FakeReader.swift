import Foundation

@testable import LibraryImport

/// Workers written in shell, which misbehave on command.
enum FakeReader {
  /// An answer with one page and the given title.
  static func answer(title: String = "A Title", text: String = "Words") -> String {
    """
    {"publication":{"findings":{"title":{"value":"\(title)","confidence":0.9,"origin":"page","rule":"r"},\
    "date":{"value":{"date":"1997","kind":"copyright"},"confidence":0.9,"origin":"page","rule":"r"}},"warnings":[]},\
    "count":1,"pages":[{"number":1,"text":"\(text)"}]}
    """
  }

  /// A worker that runs `script` for each request, with the request's line in `$line`.
  static func settings(_ script: String, jobs: Int = 1, timeout: Int = 20) -> ReaderSettings {
    ReaderSettings(
      command: ["/bin/sh", "-c", "while read -r line; do\n\(script)\ndone"], jobs: jobs, timeout: timeout, memory: 512)
  }

  /// A worker that finds the title "A Title" in every file; files whose name has "damaged" in it are damaged.
  static func wellBehaved(jobs: Int = 2) -> ReaderSettings {
    settings(
      """
      case "$line" in
        *damaged*) echo '{"failure":"damaged"}';;
        *) echo '\(answer())';;
      esac
      """, jobs: jobs)
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "pubcat-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it; its path.
  @discardableResult func write(_ name: String, _ text: String = "%PDF-1.4 ") throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Names of what stands in it or in a folder of it, hidden ones as well.
  func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }
}
