import CatalogStore
import CitationStyles
import LibraryImport

/// Something that went wrong, in words: what it is about, what is wrong, and what to do next.
/// Words are lower case and without a full stop.
struct Complaint: Equatable {
  /// A file, an identifier or an option; nil where it is about the whole run.
  var thing: String?
  var what: String
  var hint: String?
  var status: ExitStatus

  init(_ thing: String?, _ what: String, hint: String? = nil, status: ExitStatus = .badData) {
    self.thing = thing
    self.what = what
    self.hint = hint
    self.status = status
  }
}

extension Complaint {
  /// `pubcat: <thing>: <what>` and, under it, `  hint: <hint>`.
  var text: String {
    var text = "pubcat: " + (thing.map { $0.isEmpty ? "\"\": " : $0 + ": " } ?? "") + what
    text = printable(text)
    if let hint { text += "\n  hint: " + printable(hint) }
    return text
  }

  /// On standard error.
  func tell() {
    Output.toErrors(text + "\n")
  }
}

extension Complaint {
  /// The words for an error of ours, about `thing` where the error does not say what it is about itself;
  /// nil for ArgumentParser's errors, which it words itself.
  init?(_ error: any Error, about thing: String? = nil) {
    switch error {
    case let error as CommandError: self.init(error)
    case let error as CatalogueError: self.init(error)
    case let trouble as StyleTrouble: self.init(trouble)
    case let nothing as NothingFound: self.init(nothing)
    case let nothing as NothingMatches: self.init(nothing)
    case let error as ReadingFailure: self.init(error, file: thing ?? "")
    case let error as ReaderTrouble: self.init(error)
    case let error as LibraryTrouble: self.init(error)
    default: return nil
    }
  }
}

/// Ends the run with a status when everything has been said already.
struct ToldAlready: Error {
  var status: ExitStatus
}
