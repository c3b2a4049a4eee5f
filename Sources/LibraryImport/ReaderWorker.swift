import Bibliography
import CSandbox
import CatalogStore
import Foundation
import PDFText

/// The worker's side: reads requests from standard input, a line each, and answers on standard output.
package enum ReaderWorker {
  /// Serves until its input ends. `memory` is the address space it allows itself, in MiB, `processorSeconds` the time
  /// that one file may take.
  package static func serve(
    memory: Int, processorSeconds: Int, isProtected: Bool = true, misbehaviour: Misbehaviour? = nil
  ) {
    WorkerLimits.set(memory: memory)
    PDFReader.prepare()
    _ = exit_when_input_ends()
    if isProtected { Sandbox.enter() }
    let desk = ReadingDesk()
    let scanner = PageScanner()
    var requests = RequestStream()
    while let (request, file) = requests.next() {
      let answer: JSONValue
      switch request {
      case .reading(let reading):
        WorkerLimits.allow(processorSeconds: processorSeconds)
        misbehaviour?.happen()
        answer = desk.read(reading, file).json
      case .scan(let scan):
        WorkerLimits.allow(processorSeconds: scan.seconds)
        answer = scanner.answer(scan, file).json
      }
      guard send(answer.text() + "\n") else { return }
    }
  }

  private static func send(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) }
  }
}
