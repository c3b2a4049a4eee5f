import Bibliography
import Testing

@testable import LibraryImport

/// A worker may do what it likes: the file is told of, and the next one is read.
@Suite struct DocumentReaderTests {
  private let request = ReadingRequest(name: "a.pdf", withPages: true)
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.write("a.pdf")
  }

  private func read(_ settings: ReaderSettings) throws -> ReadingAnswer {
    try DocumentReader(settings).read(request, from: path)
  }

  @Test func understandsAnAnswer() throws {
    let reading = try read(FakeReader.settings("echo '\(FakeReader.answer())'")).get()
    #expect(reading.publication.title == "A Title")
    #expect(reading.pageCount == 1)
    #expect(reading.pages == [.init(number: 1, text: "Words")])
  }

  @Test func givesTheRequestAsALineOfJSON() throws {
    let settings = FakeReader.settings(
      #"case "$line" in '{"name":"a.pdf","pages":true}') echo '{"failure":"encrypted"}';; esac"#)
    #expect(try read(settings) == .failure(.encrypted))
  }

  @Test(arguments: [
    (#"echo '{"failure":"notAPDF"}'"#, ReadingFailure.notAPDF),
    (#"echo '{"failure":{"unreadable":"locked"}}'"#, .unreadable(reason: "locked")),
    ("kill -SEGV $$", .crashed(how: "signal 11")),
    ("kill -SYS $$", .forbidden),
    ("kill -XCPU $$", .timedOut(seconds: 20)),
    ("exit 3", .crashed(how: "exit code 3")),
    ("echo nonsense", .crashed(how: "its answer makes no sense")),
    ("echo '{}'; ", .crashed(how: "its answer makes no sense")),
    ("yes", .crashed(how: "its answer makes no sense")),
    ("yes | tr -d '\\n'", .tooLong(mebibytes: 1)),
    ("exec >&-; sleep 60", .crashed(how: "signal 9")),
    ("echo 'terminate called after std::bad_alloc' >&2; kill -ABRT $$", .outOfMemory(mebibytes: 512)),
    ("echo 'GLib: failed to allocate 9 bytes' >&2; kill -TRAP $$", .outOfMemory(mebibytes: 512)),
    (#"echo 'Out of memory' >&2; echo '{"failure":"damaged"}'"#, .outOfMemory(mebibytes: 512)),
    ("yes complaint | head -n 200000 >&2; kill -SEGV $$", .crashed(how: "signal 11")),
  ])
  func tellsWhatBecameOfTheWorker(_ script: String, _ failure: ReadingFailure) throws {
    var settings = FakeReader.settings(script)
    settings.longestAnswer = 1 << 20
    #expect(try read(settings) == .failure(failure))
  }

  @Test func stopsAWorkerThatHangs() throws {
    #expect(try read(FakeReader.settings("sleep 60", timeout: 1)) == .failure(.timedOut(seconds: 1)))
  }

  @Test func replacesAWorkerThatDied() throws {
    let reader = DocumentReader(
      FakeReader.settings(#"case "$line" in *bad*) kill -SEGV $$;; *) echo '{"failure":"empty"}';; esac"#))
    for _ in 0..<3 {
      let bad = ReadingRequest(name: "bad.pdf", withPages: false)
      #expect(try reader.read(bad, from: path) == .failure(.crashed(how: "signal 11")))
      #expect(try reader.read(request, from: path) == .failure(.empty))
    }
  }

  @Test func aWorkerThatWantsEverMorePagesIsNotFollowed() throws {
    let reader = DocumentReader(
      FakeReader.settings(
        #"""
        case "$line" in
          *'"scan":'*) exit 1;;
          *) echo '{"publication":{},"count":1,"pages":[],"wanted":[1'$(date +%N)']}';;
        esac
        """#))
    let settings = OCRSettings(mode: .auto, languages: ["eng"], models: "")
    #expect(try reader.readThoroughly(request, from: path, settings).get().scans.count == 40)
  }

  @Test func endsAtAnInterruption() throws {
    let interruption = Interruption()
    interruption.raise(2)
    let reader = DocumentReader(FakeReader.settings("sleep 60"), interruption: interruption)
    #expect(throws: ReaderTrouble.interrupted) { try reader.read(request, from: path) }
  }

  @Test func opensOnlyWhatIsAFile() throws {
    let reader = DocumentReader(FakeReader.wellBehaved())
    #expect(try reader.read(request, from: folder.path + "/nix.pdf") == .failure(.notFound))
    guard case .failure(.unreadable) = try reader.read(request, from: folder.path) else {
      Issue.record("a folder was read")
      return
    }
  }

  @Test func tellsThatNoWorkerCanBeStarted() {
    #expect(throws: ReaderTrouble.self) { try read(ReaderSettings(command: ["/nonexistent/pubcat"])) }
  }
}
