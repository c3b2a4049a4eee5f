import LibraryImport

extension Complaint {
  /// Why a file could not be read.
  init(_ failure: ReadingFailure, file: String) {
    let (what, hint) =
      switch failure {
      case .notFound: ("there is no such file", "check the spelling and the folder you are in")
      case .noPDFInFolder: ("there is no PDF in this folder", "name the files: those without .pdf are read as well")
      case .unreadableName:
        (
          "has a name that is not UTF-8, as old archives have",
          "rename it: convmv -f cp1251 -t utf8 --notest -r FOLDER, or by hand"
        )
      case .unreadable(let reason): ("cannot be opened: \(reason)", "check who may read it: ls -l")
      case .notAPDF: ("is not a PDF", "print or convert it to PDF and add that")
      case .empty: ("is an empty file", "copy it again from where it came")
      case .encrypted: ("is locked with a password", "remove it with: qpdf --decrypt --password=… in.pdf out.pdf")
      case .damaged: ("is a damaged PDF", "copy it again from where it came, or try: qpdf in.pdf repaired.pdf")
      case .timedOut(let seconds):
        ("was not read within \(seconds) seconds", "give it more time: --timeout \(seconds * 5)")
      case .outOfMemory(let mebibytes):
        ("needs more than \(mebibytes) MiB of memory to be read", "allow it more: --memory-limit \(mebibytes * 4)")
      case .tooLong(let mebibytes):
        (
          "has more text than the \(mebibytes) MiB that a publication may have",
          "add it in parts: qpdf --split-pages=1000 in.pdf part.pdf"
        )
      case .crashed(let how):
        ("has crashed the reader (\(how))", "try to repair it: qpdf in.pdf repaired.pdf")
      case .forbidden:
        ("made the reader try what no reading needs, and was stopped", "it may be an attack: open it nowhere else")
      }
    self.init(file, what, hint: hint, status: .someFailed)
  }

  /// Why no file could be read.
  init(_ trouble: ReaderTrouble) {
    switch trouble {
    case .cannotStart(let reason):
      self.init(
        nil, "cannot start a process to read PDFs: \(reason)", hint: "look for free memory and room for processes",
        status: .ourFault)
    case .interrupted: self.init(nil, "was interrupted", status: .ourFault)
    }
  }

  /// Why the library cannot take a file.
  init(_ trouble: LibraryTrouble) {
    switch trouble {
    case .cannotWrite(let path, let reason):
      self.init(
        path, "cannot be written: \(reason)", hint: "look for room on the disk and who may write there",
        status: .cannotWrite)
    }
  }
}
