import CatalogStore
import LibraryImport

/// Something that `verify` found, in words.
struct VerifiedFinding: Equatable {
  /// The stable name in JSON and CSV.
  var code: String
  var isDamage: Bool
  var complaint: Complaint
  var isRepaired = false

  init(_ code: String, isDamage: Bool = true, _ thing: String, _ what: String, hint: String?) {
    self.code = code
    self.isDamage = isDamage
    complaint = Complaint(thing, what, hint: hint)
  }
}

extension VerifiedFinding {
  init(_ fault: CatalogueFault, in path: String) {
    let repair = "pubcat verify --repair"
    switch fault {
    case .broken(let reason):
      self.init(
        "broken", path, "its structure is damaged: \(reason)",
        hint: "\(repair), and where that does not help: pubcat restore BACKUP --force")
    case .strayRows(let table, let count):
      self.init(
        "stray-rows", path, "\(counted(count, "row")) of the table \(table) belong to nothing",
        hint: "somebody changed it by hand: pubcat restore BACKUP --force")
    case .staleIndex:
      self.init("stale-index", path, "the index of words does not agree with the texts", hint: repair)
    case .staleValues(let id, let columns):
      self.init(
        "stale-values", "\(path): \(id)", "shows another \(columns.joined(separator: ", ")) than its findings say",
        hint: repair)
    case .valuesWithoutEvidence(let id, let columns):
      self.init(
        "no-evidence", "\(path): \(id)", "has \(columns.joined(separator: ", ")) of which nobody knows where from",
        hint: "say it yourself with pubcat edit \(id), or read its file again: pubcat recognize \(id)")
    case .emptyRecord(let id):
      self.init(
        "empty-record", "\(path): \(id)", "holds nothing", hint: "pubcat recognize \(id), or pubcat remove \(id)")
    case .unreadableFinding(let id, let field):
      self.init(
        "unreadable-finding", "\(path): \(id)", "has a \(field) that makes no sense",
        hint: "say what is right: pubcat edit \(id), or read its file again: pubcat recognize \(id)")
    case .wrongHistory(let version, let migrations):
      self.init(
        "wrong-history", path, "says that its form is \(version) and lists \(counted(migrations, "migration"))",
        hint: "somebody changed it by hand: pubcat restore BACKUP --force")
    }
  }

  init(_ fault: LibraryFault, in library: String) {
    func full(_ path: String) -> String { LibraryFolder.path(ofFileNamed: path, in: library) }
    switch fault {
    case .missing(let id, let path, let stands?):
      self.init(
        "moved", full(path), "the file of publication \(id) stands in another place now: \(full(stands))",
        hint: "pubcat verify --repair")
    case .missing(let id, let path, nil):
      self.init(
        "missing", full(path), "the file of publication \(id) is missing",
        hint: "put it back there from a backup of the library")
    case .changed(let id, let path):
      self.init(
        "changed", full(path), "the file of publication \(id) is not the one that was added",
        hint: "put the old one back from a backup, or add this one under another name: pubcat add FILE --to \(id)")
    case .unreadable(let id, let path, let reason):
      self.init(
        "unreadable", full(path), "the file of publication \(id) cannot be opened: \(reason)",
        hint: "check who may read it: ls -l")
    case .orphan(let path):
      self.init("orphan", isDamage: false, full(path), "belongs to no publication", hint: "pubcat add \(full(path))")
    case .double(let path, let id):
      self.init(
        "double", isDamage: false, full(path), "is the same as the file of publication \(id)",
        hint: "it may be deleted")
    case .leftover(let path):
      self.init(
        "leftover", isDamage: false, full(path), "was left by an add that was interrupted",
        hint: "the next pubcat add clears it")
    }
  }

  static func olderForm(_ path: String, _ form: CatalogueForm) -> VerifiedFinding {
    VerifiedFinding(
      "older-form", isDamage: false, path,
      "has form \(form.version), of an older pubcat; this one's is \(form.supported)",
      hint: "the next command brings it up to date")
  }

  /// `reason` tells why it cannot be written; nil where it may not be.
  static func indexNotCompared(_ path: String, reason: String? = nil) -> VerifiedFinding {
    VerifiedFinding(
      "index-not-compared", isDamage: false, path,
      "the index of words was not compared: the file \(reason.map { "cannot be written: \($0)" } ?? "may not be written")",
      hint: reason == nil ? "verify it as somebody who may" : "verify it again when there is room on the disk")
  }

  /// Nil where OCR has nothing left to read.
  static func waitingScans(_ files: [FileToScan], _ path: String) -> VerifiedFinding? {
    guard !files.isEmpty else { return nil }
    let pages = counted(files.reduce(0) { $0 + $1.pages.count }, "page")
    let publications = counted(files.map(\.publication).uniqued().count, "publication")
    return VerifiedFinding(
      "unread-pages", isDamage: false, path, "OCR has still to read \(pages) of \(publications)",
      hint: "the next pubcat add reads them")
  }

  static func unread(_ holder: FileHolder, _ failure: ReadingFailure, in library: String) -> VerifiedFinding {
    let path = LibraryFolder.path(ofFileNamed: holder.file.path, in: library)
    let words = Complaint(failure, file: path)
    return VerifiedFinding(failure.code, isDamage: false, path, words.what, hint: words.hint)
  }
}
