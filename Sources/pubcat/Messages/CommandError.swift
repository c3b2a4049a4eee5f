import Bibliography
import OCR

/// What can be wrong with what a person asks of a command.
enum CommandError: Error, Equatable {
  case cannotWriteOutput(reason: String)
  case cannotWriteFile(path: String, reason: String)
  case badDate(String, option: String)
  case badYear(String)
  case backwards(from: String, to: String)
  case badTime(String, option: String)
  case badDateKind(String)
  case badKind(String)
  case badLanguage(String)
  case badLocale(String)
  case noStyle(String)
  case badField(String, option: String)
  case badIdentifier(String, option: String, example: String)
  case badName(String)
  case emptyText(option: String)
  case needs(option: String, other: String)
  case nothingToDo(command: String)
  case noSuchAnswer(String)
  case nothingToSearch(String)
  case contradiction(option: String, other: String)
  case oneRecordOnly(option: String)
  case noAbstract(id: Int64, language: String?, others: [String])
  case oneFileOnly(Field, files: Int)
  case otherLibrary(given: String, stored: String)
  case noFile(id: Int64)
  case noFurtherFile(id: Int64, count: Int)
  case fileChanged(path: String, id: Int64)
  case fileMissing(path: String, id: Int64)
  case noViewer
  case viewerFailed(command: String, reason: String)
  case cannotMove(path: String, reason: String)
  case noModel(language: String)
  case backupChanged(path: String)
  case catalogueThere(path: String)
  case nothingInJournal(String?)
  case badRelation(String)
  case badMapping(String)
  case cannotRead(path: String, isThere: Bool)
  case unknownFormat(path: String, isPDF: Bool)
  case noDuplicates(path: String)
}

extension Complaint {
  init(_ error: CommandError) {
    switch error {
    case .cannotWriteOutput(let reason):
      self.init(
        "standard output", "cannot be written: \(reason)", hint: "look for room on the disk", status: .cannotWrite)
    case .cannotWriteFile(let path, let reason):
      self.init(
        path, "cannot be written: \(reason)", hint: "check that its folder is there and may be written: ls -ld",
        status: .cannotWrite)
    case .badDate(let text, let option):
      self.init(
        usage: option, "\"\(text)\" is no date", "a date is as exact as you know it: 1997, 1997-01 or 1997-01-15")
    case .badYear(let text):
      self.init(usage: "--year", "\"\(text)\" is no year", "write a year, 1997, or several with --from and --to")
    case .backwards(let from, let to):
      self.init(usage: "--from", "\(from) is later than --to \(to)", "the earlier one first: --from \(to) --to \(from)")
    case .badTime(let text, let option):
      self.init(usage: option, "\"\(text)\" is no date", "write 2026, 2026-11, 2026-11-22 or 2026-11-22T10:00")
    case .badDateKind(let text):
      self.init(usage: "--date-kind", "\"\(text)\" is no kind of date", oneOf(DateKind.allCases.map(\.rawValue)))
    case .badKind(let text):
      self.init(
        usage: "--kind", "\"\(text)\" is no kind of publication", oneOf(PublicationKind.allCases.map(\.rawValue)))
    case .badLanguage(let text):
      self.init(
        usage: "--language", "\"\(text)\" is no language code", "use a code of two or three letters: en, ru, be")
    case .badLocale(let text):
      self.init(usage: "--locale", "\"\(text)\" is no language", "write a code, ru or en-GB, or record")
    case .noStyle(let words):
      self.init(
        words, "no citation style has this in its name", hint: "see them all: pubcat styles", status: .nothingFound)
    case .badField(let text, let option):
      self.init(usage: option, "there is no field \"\(text)\"", oneOf(Field.allCases.map(\.rawValue)))
    case .badIdentifier(let text, let option, let example):
      self.init(
        usage: option, "\"\(text)\" is not one, or its check digit is wrong",
        "compare it with the page; like \(example)")
    case .badName(let text):
      self.init(usage: "--author", "\"\(text)\" is no name", "write \"Family, Given\", or use --organisation")
    case .emptyText(let option):
      self.init(usage: option, "there is nothing in it", "to say that there is none: --clear \(option.dropFirst(2))")
    case .needs(let option, let other):
      self.init(usage: option, "says nothing without \(other)", "give both")
    case .nothingToDo(let command):
      self.init(nil, "nothing to do", hint: "see pubcat \(command) --help", status: .usage)
    case .noSuchAnswer(let text):
      self.init(nil, "\"\(text)\" is no answer to this", hint: "type ? to see what can be answered", status: .usage)
    case .nothingToSearch(let text):
      self.init(text, "has no word to look for", hint: "see pubcat search --help", status: .usage)
    case .contradiction(let option, let other):
      self.init(usage: option, "contradicts \(other)", "give one of them")
    case .oneRecordOnly(let option):
      self.init(usage: option, "is for one publication at a time", "name one")
    case .noAbstract(let id, let language, let others) where !others.isEmpty:
      self.init(
        String(id), "has no abstract" + (language.map { " in the language \"\($0)\"" } ?? ""),
        hint: "there is one in: " + others.joined(separator: ", "), status: .nothingFound)
    case .noAbstract(let id, _, _):
      self.init(
        String(id), "has no abstract", hint: "if there is one: pubcat edit \(id) --abstract \"…\"",
        status: .nothingFound)
    case .fileChanged(let path, let id):
      self.init(
        path, "is not the file that was catalogued any more", hint: "add it anew: pubcat add \(path) --to \(id)",
        status: .someFailed)
    case .oneFileOnly(let field, let files):
      self.init(
        usage: "--" + field.rawValue.replacing("_", with: "-"), "is for one file, and here are \(files)",
        "add that file alone")
    case .otherLibrary(let given, let stored):
      self.init(
        usage: "--library", "\(given) is not the library of this catalogue, which is \(stored)",
        "leave it out, or begin another catalogue with --catalog")
    case .noFile(let id):
      self.init(String(id), "has no file", hint: "give it one: pubcat add FILE --to \(id)", status: .nothingFound)
    case .noFurtherFile(let id, let count):
      self.init(
        String(id), "has only \(counted(count, "file"))", hint: "see them: pubcat show \(id)", status: .nothingFound)
    case .fileMissing(let path, let id):
      self.init(path, "there is no such file any more", hint: "see where it should be: pubcat show \(id)")
    case .noViewer:
      self.init(nil, "found no program that shows PDFs", hint: "install xdg-utils, or name one in PUBCAT_VIEWER")
    case .viewerFailed(let command, let reason):
      self.init(command, "cannot be started: \(reason)", hint: "name another program in PUBCAT_VIEWER")
    case .backupChanged(let path):
      self.init(
        path, "is not as it was when it was made: its checksum differs from the one in \(path).sha256",
        hint: "take another backup")
    case .catalogueThere(let path):
      self.init(
        path, "there is a catalogue here", hint: "replace it, keeping it under another name, with --force",
        status: .badData)
    case .nothingInJournal(let reference):
      self.init(
        reference, "nothing was done in the time asked for", hint: "leave out --since to see everything",
        status: .nothingFound)
    case .badRelation(let text):
      self.init(
        usage: "relate", "\"\(text)\" is no kind of relation", oneOf(RelationKind.allCases.map(\.rawValue)))
    case .badMapping(let text):
      self.init(
        usage: "--map", "\"\(text)\" says of no column what it holds",
        "write \"column=field\", such as \"Кто написал=authors\"")
    case .cannotRead(let path, let isThere):
      self.init(
        path, isThere ? "cannot be read" : "there is no such file",
        hint: isThere ? "check who may read it: ls -l" : "check the spelling and the folder you are in")
    case .unknownFormat(let path, let isPDF):
      self.init(
        path, "is none of BibTeX, RIS, CSL-JSON, MODS, CSV and pubcat's own JSON",
        hint: isPDF ? "a PDF is added: pubcat add \(path)" : "name the columns of a CSV list: --map \"column=title\"")
    case .noDuplicates(let path):
      self.init(path, "no two publications in it look alike", status: .nothingFound)
    case .noModel(let language):
      self.init(
        usage: "--ocr-languages", "the model for \"\(language)\" is not installed",
        "apt-get install \(LanguageModels.package(for: language))")
    case .cannotMove(let path, let reason):
      self.init(path, "cannot be moved: \(reason)", hint: "check who may write the library: ls -l")
    }
  }

  /// A wrong value of an option.
  private init(usage option: String, _ what: String, _ hint: String) {
    self.init(option, what, hint: hint, status: .usage)
  }
}

private func oneOf(_ names: [String]) -> String { "use one of " + names.joined(separator: ", ") }
