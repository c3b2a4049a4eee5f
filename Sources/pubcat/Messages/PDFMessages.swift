import PDFText

extension Complaint {
  /// Why a PDF could not be read.
  init(_ error: PDFReadingError, file: String) {
    let (what, hint) =
      switch error {
      case .notFound: ("there is no such file", "check the spelling and the folder you are in")
      case .unreadable(let reason): ("cannot be opened: \(reason)", "check who may read it: ls -l")
      case .notAPDF: ("is not a PDF", "print or convert it to PDF and add that")
      case .empty: ("is an empty file", "copy it again from where it came")
      case .encrypted: ("is locked with a password", "remove it with: qpdf --decrypt --password=… in.pdf out.pdf")
      case .damaged: ("is a damaged PDF", "copy it again from where it came, or try: qpdf in.pdf repaired.pdf")
      }
    self.init(file, what, hint: hint, status: .someFailed)
  }
}
