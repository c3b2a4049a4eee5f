import Bibliography
import CatalogStore
import Foundation
import PDFText
import Recognition

/// The worker's side: reads requests from standard input, a line each, and answers on standard output.
package enum ReaderWorker {
  /// Serves until its input ends. `memory` is the address space it allows itself, in MiB.
  package static func serve(memory: Int) {
    limit(memory: memory)
    endWithParent()
    let recogniser = Recogniser()
    while let line = readLine() {
      guard let request = JSONValue(parsing: line).flatMap(ReadingRequest.init(json:)) else { return }
      let answer = read(request, recogniser)
      guard send(answer.json.text() + "\n") else { return }
    }
  }

  private static func read(_ request: ReadingRequest, _ recogniser: Recogniser) -> ReadingAnswer {
    do {
      let document = try PDFReader.read(path: request.path)
      return .success(
        DocumentReading(
          publication: recogniser.recognise(document, fileName: request.name), pageCount: document.pageCount,
          pages: request.withPages
            ? document.pages.map { IndexedPage(number: $0.number, label: $0.label, text: $0.text) } : []))
    } catch {
      return .failure(ReadingFailure(error))
    }
  }

  private static func send(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) }
  }

  /// Keeps a decompression bomb from taking the machine's memory, and a crash from leaving a core file.
  private static func limit(memory: Int) {
    var space = rlimit(rlim_cur: rlim_t(memory) << 20, rlim_max: rlim_t(memory) << 20)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
  }

  /// Ends this process when nobody holds the other end of its input any more, even in the middle of a file.
  private static func endWithParent() {
    let watch = Thread {
      // Without events to wait for, only the hang-up wakes us.
      var input = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
      while poll(&input, 1, -1) < 0 && errno == EINTR {}
      _exit(0)
    }
    watch.stackSize = 64 << 10
    watch.start()
  }
}
