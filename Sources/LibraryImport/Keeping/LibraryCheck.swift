import CatalogStore
import Foundation

/// Something in the library that does not go with the catalogue. Paths are as the catalogue names files.
package enum LibraryFault: Hashable, Sendable {
  /// A record's file is not where it should be; `stands` is where a file with the same contents was found.
  case missing(id: Int64, path: String, stands: String?)
  /// A record's file has other contents than when it was added.
  case changed(id: Int64, path: String)
  case unreadable(id: Int64, path: String, reason: String)
  /// A PDF in the library that no record knows.
  case orphan(path: String)
  /// A second name of a record's file, or a second file with the same contents.
  case double(path: String, of: Int64)
  /// What an import left behind that was killed: a hidden folder, or a copy that already had its final name.
  case leftover(path: String)

  /// Whether something was lost; the rest is only untidy.
  package var isDamage: Bool {
    switch self {
    case .missing, .changed, .unreadable: true
    case .orphan, .double, .leftover: false
    }
  }
}

/// Compares the library with the catalogue, file by file. Nothing is changed.
package struct LibraryCheck: Sendable {
  package var catalogue: Catalogue
  package var library: LibraryFolder
  package var jobs = ReaderSettings.defaultJobs

  package init(catalogue: Catalogue, library: LibraryFolder) {
    self.catalogue = catalogue
    self.library = library
  }

  /// `progress` is told how many files of how many have been compared.
  package func run(progress: (Int, Int) -> Void = { _, _ in }) throws -> [LibraryFault] {
    // The folder first: what is added meanwhile is known to the catalogue when it is asked.
    let found = pdfs()
    let leftovers = Leftovers.find(in: library)
    let files = try catalogue.allFiles()
    var faults: [LibraryFault] = []
    var rest = files[...]
    try OrderedRun.run(
      jobs: min(jobs, files.count), next: { rest.popFirst() },
      makeWorker: {
        { holder in (Result { try fault(of: holder) }, 0) }
      },
      finished: { progress($0, files.count) },
      deliver: { (results: [Result<LibraryFault?, any Error>]) in
        for result in results { if let fault = try result.get() { faults.append(fault) } }
      })
    let known = Set(files.map(\.file.path))
    let strangers = found.filter {
      !known.contains($0) && !leftovers.names.contains($0) && !leftovers.busy.contains($0)
    }
    faults = place(strangers, files, faults)
    return faults + (leftovers.folders + leftovers.names.sorted()).map { .leftover(path: $0) }
  }

  private func pdfs() -> [String] {
    PDFSearch([library.path]).compactMap { $0.problem == nil ? library.nameInCatalogue(ofFileAt: $0.path) : nil }
  }

  private func path(of name: String) -> String { library.path(ofFileNamed: name) }

  private func fault(of holder: FileHolder) throws(CatalogueError) -> LibraryFault? {
    let (id, name) = (holder.id, holder.file.path)
    do {
      let contents = try FileContents(ofFileAt: path(of: name))
      return contents.sha256 == holder.file.sha256 ? nil : .changed(id: id, path: name)
    } catch .notFound {
      // It may have been moved by a command that ran beside us.
      if let now = try catalogue.holder(ofSHA256: holder.file.sha256), now.file.path != name {
        return try fault(of: now)
      }
      return .missing(id: id, path: name, stands: nil)
    } catch .unreadable(let reason) {
      return .unreadable(id: id, path: name, reason: reason)
    } catch {
      return .unreadable(id: id, path: name, reason: "it cannot be read")
    }
  }

  /// Tells what the PDFs are that no record names: moved files of records, doubles, or orphans.
  private func place(_ strangers: [String], _ files: [FileHolder], _ faults: [LibraryFault]) -> [LibraryFault] {
    let holders = Dictionary(files.map { ($0.file.sha256, $0) }) { first, _ in first }
    let sizes = Set(files.map(\.file.size))
    var faults = faults
    for stranger in strangers {
      guard sizes.contains(size(of: stranger)), let contents = try? FileContents(ofFileAt: path(of: stranger)),
        let holder = holders[contents.sha256]
      else {
        faults.append(.orphan(path: stranger))
        continue
      }
      let missing = LibraryFault.missing(id: holder.id, path: holder.file.path, stands: nil)
      if let index = faults.firstIndex(of: missing) {
        faults[index] = .missing(id: holder.id, path: holder.file.path, stands: stranger)
      } else {
        faults.append(.double(path: stranger, of: holder.id))
      }
    }
    return faults
  }

  private func size(of name: String) -> Int64 {
    var about = stat()
    return stat(path(of: name), &about) == 0 ? Int64(about.st_size) : -1
  }
}
