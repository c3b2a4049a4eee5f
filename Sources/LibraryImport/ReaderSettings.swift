import Foundation

/// How PDFs are read: by which program, how many at once, and within which limits.
package struct ReaderSettings: Sendable {
  /// The program that answers requests, with its arguments.
  package var command: [String]
  /// Readers at once.
  package var jobs: Int
  /// Seconds that one file may take.
  package var timeout: Int
  /// Address space of one reader, in MiB.
  package var memory: Int
  package var ocr = OCRSettings.never
  /// Bytes that one answer may have: the text of some 5,000 full pages of Cyrillic, twice as many of Latin letters. Each
  /// reader's answer stands in the parent's memory about four times over while it is taken in.
  package var longestAnswer = Self.longestAnswer

  package static let longestAnswer = 32 << 20
  package static let defaultTimeout = 60
  package static let defaultMemory = 1024

  /// One reader a core.
  package static var defaultJobs: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  package init(
    command: [String], jobs: Int = Self.defaultJobs, timeout: Int = Self.defaultTimeout,
    memory: Int = Self.defaultMemory
  ) {
    self.command = command
    self.jobs = jobs
    self.timeout = timeout
    self.memory = memory
  }
}
