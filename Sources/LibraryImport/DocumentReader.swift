import Bibliography
import Foundation

/// Why files cannot be read, whatever they are.
package enum ReaderTrouble: Error, Equatable, Sendable {
  case cannotStart(reason: String)
  case interrupted
}

/// Reads PDFs through a worker process that is started when it is first needed and replaced when it dies.
/// It is used by one thread.
final class DocumentReader {
  private let settings: ReaderSettings
  private let interruption: Interruption?
  private var worker: ChildProcess?

  init(_ settings: ReaderSettings, interruption: Interruption? = nil) {
    self.settings = settings
    self.interruption = interruption
  }

  /// Has the file at `path` read. It is opened here: the worker cannot open files.
  func read(_ request: ReadingRequest, from path: String) throws(ReaderTrouble) -> ReadingAnswer {
    try ask(request.json, about: path, within: settings.timeout, ReadingAnswer.init(json:))
  }

  /// Sends a request along with the file at `path`, and waits so many seconds for an answer. `understand` is given its
  /// JSON, and gives nil where that makes no sense.
  func ask<Answer>(
    _ request: JSONValue, about path: String, within seconds: Int,
    _ understand: (JSONValue) -> Result<Answer, ReadingFailure>?
  ) throws(ReaderTrouble) -> Result<Answer, ReadingFailure> {
    let file: Int32
    do {
      file = try FileContents.open(path)
    } catch {
      return .failure(error)
    }
    defer { close(file) }
    let line = Array((request.text() + "\n").utf8)
    // A worker may have died since its last answer, which is not the fault of this file.
    for _ in 0..<2 {
      let worker = try startedWorker()
      if worker.send(line, with: file) { return try answer(of: worker, within: seconds, understand) }
      end()
    }
    return .failure(.crashed(how: "the reader takes no requests"))
  }

  private func startedWorker() throws(ReaderTrouble) -> ChildProcess {
    if let worker { return worker }
    do {
      let started = try ChildProcess(command: settings.command)
      worker = started
      return started
    } catch {
      throw .cannotStart(reason: error.reason)
    }
  }

  @discardableResult private func end() -> ChildProcess.Ending? {
    defer { worker = nil }
    return worker?.end()
  }

  private func answer<Answer>(
    of worker: ChildProcess, within seconds: Int, _ understand: (JSONValue) -> Result<Answer, ReadingFailure>?
  ) throws(ReaderTrouble) -> Result<Answer, ReadingFailure> {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var answer: [UInt8] = []
    var complaints = Complaints(descriptor: worker.complaints)
    while true {
      var watched = [worker.output, complaints.descriptor, interruption?.descriptor ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&watched, nfds_t(watched.count), milliseconds(until: deadline))
      if watched[2].revents != 0 {
        end()
        throw .interrupted
      }
      if ready == 0 {
        end()
        return .failure(.timedOut(seconds: seconds))
      }
      guard ready > 0 else { continue }
      if watched[1].revents != 0 { complaints.listen() }
      guard watched[0].revents != 0 else { continue }
      let piece = readSome(256 << 10, from: worker.output) ?? []
      guard !piece.isEmpty else { return .failure(verdict(&complaints, within: seconds)) }
      answer += piece
      if piece.last == UInt8(ascii: "\n") { return understood(answer, complaints, understand) }
      if answer.count > settings.longestAnswer {
        end()
        return .failure(.tooLong(mebibytes: settings.longestAnswer >> 20))
      }
    }
  }

  private func understood<Answer>(
    _ bytes: [UInt8], _ complaints: Complaints, _ understand: (JSONValue) -> Result<Answer, ReadingFailure>?
  ) -> Result<Answer, ReadingFailure> {
    guard let answer = AnswerText.json(bytes).flatMap(understand) else {
      end()
      return .failure(.crashed(how: "its answer makes no sense"))
    }
    // poppler takes a file for damaged when it is refused the memory to unpack it.
    if case .failure(.damaged) = answer, complaints.speakOfMemory {
      return .failure(.outOfMemory(mebibytes: settings.memory))
    }
    return answer
  }

  /// Why a worker has closed its output in the middle of a file.
  private func verdict(_ complaints: inout Complaints, within seconds: Int) -> ReadingFailure {
    complaints.listenToTheEnd(until: .now + .seconds(1))
    let endedByItself = complaints.areOver
    let ending = end()
    let memory = ReadingFailure.outOfMemory(mebibytes: settings.memory)
    if complaints.speakOfMemory { return memory }
    return switch ending {
    case .signal(SIGSYS): .forbidden
    case .signal(SIGXCPU): .timedOut(seconds: seconds)
    // Where we have not sent it, only the kernel in want of memory does.
    case .signal(SIGKILL) where endedByItself: memory
    case .signal(let number): .crashed(how: "signal \(number)")
    case .exited(let code): .crashed(how: "exit code \(code)")
    case nil: .crashed(how: "no answer")
    }
  }
}

/// The end of what a worker writes to its standard error while it reads one file.
private struct Complaints {
  /// -1 once there is nothing more to hear.
  private(set) var descriptor: Int32
  var areOver: Bool { descriptor < 0 }
  private var bytes: [UInt8] = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func listen() {
    let piece = readSome(16 << 10, from: descriptor) ?? []
    if piece.isEmpty { descriptor = -1 }
    bytes = Array((bytes + piece).suffix(8 << 10))
  }

  mutating func listenToTheEnd(until deadline: ContinuousClock.Instant) {
    while !areOver {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, milliseconds(until: deadline)) > 0 else { return }
      listen()
    }
  }

  /// The words of poppler, GLib, the C++ library and Swift for an allocation that was refused.
  var speakOfMemory: Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["out of memory", "failed to allocate", "bad_alloc", "cannot allocate memory"].contains(where: text.contains)
  }
}

/// For `poll`: rounded up, never negative, which would mean for ever.
private func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
  let left = max(.zero, deadline - .now) / Duration.milliseconds(1)
  return Int32(min(left, 1e9)) + 1
}
