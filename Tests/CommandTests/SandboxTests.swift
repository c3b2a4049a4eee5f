import Foundation
import LibraryImport
import Testing

@testable import pubcat

/// The real worker, brought to do what no document may bring it to.
@Suite struct SandboxTests {
  let folder: TemporaryFolder
  let study: String

  init() throws {
    folder = try TemporaryFolder()
    let file = folder.url.appending(path: "study.pdf")
    try TinyPDF.text("Words").write(to: file)
    study = file.path
  }

  /// How the reading of a good PDF ends; nil where it is read.
  private func failure(_ arguments: String..., timeout: Int = 20, longestAnswer: Int = 1 << 20) throws
    -> ReadingFailure?
  {
    var settings = ReaderSettings(
      command: [Program.executable.path, "read-worker"] + arguments, jobs: 1, timeout: timeout, memory: 512)
    settings.longestAnswer = longestAnswer
    var failure: ReadingFailure?
    var rest = [FoundFile(study)]
    try Extraction.run(settings, next: { rest.popLast() }) { answers in
      for (_, result) in answers { if case .failure(let reason) = result { failure = reason } }
    }
    return failure
  }

  private func failure(misbehaving how: Misbehaviour) throws -> ReadingFailure? {
    try failure("--misbehave", how.rawValue, "--memory-limit", "512")
  }

  @Test func aGoodDocumentIsReadInside() throws {
    #expect(try failure() == nil)
    #expect(try failure("--unprotected") == nil)
  }

  @Test(
    .enabled(if: Protections.available.callFilter), arguments: [Misbehaviour.openSocket, .startProgram, .signalParent])
  func whatNoReadingNeedsEndsTheWorker(_ how: Misbehaviour) throws {
    #expect(try failure(misbehaving: how) == .forbidden)
    #expect(try failure("--misbehave", how.rawValue, "--unprotected") == nil)
  }

  @Test(.enabled(if: Protections.available.callFilter)) func noFileIsWritten() throws {
    try? FileManager.default.removeItem(atPath: NSTemporaryDirectory() + "/pubcat-was-here")
    #expect(try failure(misbehaving: .writeFile) == .crashed(how: "exit code \(Misbehaviour.refused)"))
    #expect(!FileManager.default.fileExists(atPath: NSTemporaryDirectory() + "/pubcat-was-here"))
  }

  @Test(.enabled(if: Protections.available.landlock > 0)) func noOtherFileIsRead() throws {
    #expect(try failure(misbehaving: .readSecret) == .crashed(how: "exit code \(Misbehaviour.refused)"))
    #expect(try failure("--misbehave", "read-secret", "--unprotected") == nil)
  }

  @Test func anAnswerWithoutEndIsCut() throws {
    #expect(try failure(misbehaving: .answerWithoutEnd) == .tooLong(mebibytes: 1))
  }

  @Test func aPersonIsToldOfTooMuchText() {
    #expect(
      Complaint(ReadingFailure.tooLong(mebibytes: 32), file: "a.pdf").text == """
        pubcat: a.pdf: has more text than the 32 MiB that a publication may have
          hint: add it in parts: qpdf --split-pages=1000 in.pdf part.pdf
        """)
  }

  @Test func computingWithoutEndIsStopped() throws {
    #expect(try failure("--misbehave", "compute-without-end", "--processor-time", "1") == .timedOut(seconds: 20))
    #expect(try failure("--misbehave", "compute-without-end", timeout: 1) == .timedOut(seconds: 1))
  }

  @Test(.enabled(if: Protections.available.memoryLimit)) func memoryIsLimited() throws {
    #expect(try failure(misbehaving: .takeAllMemory) == .outOfMemory(mebibytes: 512))
  }

  @Test func aPersonIsToldOfAnAttack() {
    #expect(
      Complaint(ReadingFailure.forbidden, file: "a.pdf").text == """
        pubcat: a.pdf: made the reader try what no reading needs, and was stopped
          hint: it may be an attack: open it nowhere else
        """)
  }
}
