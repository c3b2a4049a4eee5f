/// Why a PDF could not be read.
package enum PDFReadingError: Error, Equatable, Sendable {
  case notFound
  case unreadable(reason: String)
  case notAPDF
  case empty
  case encrypted
  case damaged
}
