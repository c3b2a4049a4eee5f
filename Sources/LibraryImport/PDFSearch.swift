import Foundation

/// A file that is to be read, or a folder in which there is nothing to be read.
package struct FoundFile: Hashable, Sendable {
  package var path: String
  /// What the file was called before it came into the library; its path's last part where that is not known.
  package var name: String
  /// Why reading need not be tried.
  package var problem: ReadingFailure?

  package init(_ path: String, name: String? = nil, problem: ReadingFailure? = nil) {
    self.path = path
    self.name = name ?? fileName(of: path)
    self.problem = problem
  }
}

/// Goes from paths to PDFs: a file that is named is always tried, a folder is searched for `*.pdf`, in any case, in the
/// order of its names. Hidden files and folders are passed over, links to folders are not followed.
package struct PDFSearch: Sequence, IteratorProtocol {
  private let nextPath: () -> String?
  private let skipped: Set<String>
  private var found: ArraySlice<FoundFile> = []

  /// - Parameters:
  ///   - skipping: folders that are not searched, by their real paths.
  ///   - nextPath: gives the paths one after the other; it is asked only when the next one is needed.
  package init(skipping: Set<String> = [], nextPath: @escaping () -> String?) {
    self.nextPath = nextPath
    skipped = skipping
  }

  package init(_ paths: [String], skipping: Set<String> = []) {
    var rest = paths[...]
    self.init(skipping: skipping) { rest.popFirst() }
  }

  package mutating func next() -> FoundFile? {
    while found.isEmpty {
      guard let path = nextPath() else { return nil }
      guard Self.isFolder(path) else {
        return FoundFile(path, problem: access(path, F_OK) == 0 ? nil : .missing(path))
      }
      var files: [FoundFile] = []
      search(path, into: &files)
      found = files.isEmpty ? [FoundFile(path, problem: .noPDFInFolder)] : files[...]
    }
    return found.popFirst()
  }

  private func search(_ folder: String, into files: inout [FoundFile]) {
    guard let names = Self.names(in: folder) else {
      files.append(FoundFile(folder, problem: .unreadable(reason: reasonOfFailure())))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if Self.isFolder(path) {
        let isPassedOver = Self.isLink(path) || (!skipped.isEmpty && skipped.contains(realPath(of: path)))
        if !isPassedOver { search(path, into: &files) }
      } else if name.utf8.count > 4, name.lowercased().hasSuffix(".pdf") {
        files.append(FoundFile(path))
      }
    }
  }

  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // The name's field is declared longer than it is, so that its address and not its copy is read.
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        })
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
  }

  private static func isLink(_ path: String) -> Bool {
    var about = stat()
    return lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFLNK
  }
}

/// The path with all links followed; as given where there is nothing.
func realPath(of path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
