import Bibliography
import PDFText

/// Why nothing could be read of a file. Words for people are made by the command.
package enum ReadingFailure: Error, Hashable, Sendable {
  case notFound
  case noPDFInFolder
  /// Its name is not UTF-8, so that it cannot be opened by it.
  case unreadableName
  case unreadable(reason: String)
  case notAPDF
  case empty
  case encrypted
  case damaged
  /// The reader was still busy after so many seconds and was stopped.
  case timedOut(seconds: Int)
  /// The reader wanted more memory than it may have.
  case outOfMemory(mebibytes: Int)
  /// The reader's answer was longer than it may be: more text than a publication has, or one who writes without end.
  case tooLong(mebibytes: Int)
  /// The reader ended without an answer, or answered with something that makes no sense.
  case crashed(how: String)
  /// The reader tried what no reading needs, and the kernel stopped it.
  case forbidden
}

extension ReadingFailure {
  /// The stable name in JSON.
  package var code: String {
    switch self {
    case .notFound, .noPDFInFolder: "not-found"
    case .unreadable, .unreadableName: "unreadable"
    case .notAPDF, .empty: "not-a-pdf"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .timedOut: "timed-out"
    case .outOfMemory: "out-of-memory"
    case .tooLong: "too-long"
    case .crashed: "crashed"
    case .forbidden: "forbidden"
    }
  }

  /// There is no file with this name; where it holds the mark for what is not UTF-8, there may be one with the real name.
  static func missing(_ path: String) -> ReadingFailure { path.contains("\u{FFFD}") ? .unreadableName : .notFound }

  init(_ error: PDFReadingError) {
    self =
      switch error {
      case .notFound: .notFound
      case .unreadable(let reason): .unreadable(reason: reason)
      case .notAPDF: .notAPDF
      case .empty: .empty
      case .encrypted: .encrypted
      case .damaged: .damaged
      }
  }
}

/// The form in which a worker names a failure; the others are seen from outside only.
extension ReadingFailure {
  var json: JSONValue {
    switch self {
    case .notFound: .string("notFound")
    case .unreadable(let reason): .object(["unreadable": .string(reason)])
    case .notAPDF: .string("notAPDF")
    case .empty: .string("empty")
    case .encrypted: .string("encrypted")
    case .damaged, .noPDFInFolder, .unreadableName, .timedOut, .outOfMemory, .tooLong, .crashed, .forbidden:
      .string("damaged")
    }
  }

  init?(json: JSONValue) {
    if let reason = json["unreadable"]?.string {
      self = .unreadable(reason: reason)
      return
    }
    switch json.string {
    case "notFound": self = .notFound
    case "notAPDF": self = .notAPDF
    case "empty": self = .empty
    case "encrypted": self = .encrypted
    case "damaged": self = .damaged
    default: return nil
    }
  }
}
