import Bibliography
import CSandbox
import Foundation

/// A worker's standard input: requests, a line of JSON each, with the descriptor of the document that came along.
struct RequestStream {
  private var pending: [UInt8] = []

  /// The next request; nil at the end, and where what came is no request. The descriptor is the caller's to close.
  mutating func next() -> (WorkerRequest, descriptor: Int32)? {
    var descriptor: Int32 = -1
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = pending[..<end]
        defer { pending.removeFirst(line.count + 1) }
        let json = line.withUnsafeBufferPointer { JSONValue(parsing: $0) }
        guard descriptor >= 0, let request = json.flatMap(WorkerRequest.init(json:)) else { return nil }
        return (request, descriptor)
      }
      var received: Int32 = -1
      let piece = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = max(0, descriptor_receive(STDIN_FILENO, buffer.baseAddress, 4096, &received))
      }
      if received >= 0 { descriptor = received }
      guard !piece.isEmpty else { return nil }
      pending += piece
    }
  }
}
