import Fixtures
import Foundation
import Testing

/// Scans, whose reading goes on for long after they are catalogued: killed, short of room, wanted by two at once.
@Suite(.enabled(if: canReadScans && isInstalled("sqlite3")), .serialized) struct ScanTortureTests {
  /// Three pages are read for the record's sake, the fourth for its words.
  private static let add = ["add", "scan.pdf", "--ocr-pages", "4", "--timeout", "600", "--ocr-timeout", "600"]

  private func desk() throws -> Workshop {
    let workshop = try Workshop()
    try FileManager.default.copyItem(
      at: packageFolder.appending(path: "library/ecological-migrants-in-belarus-scan.pdf"),
      to: workshop.folder.url.appending(path: "scan.pdf"))
    return workshop
  }

  /// Everything that an `add` leaves behind, but for times.
  private func state(of desk: Workshop) throws -> String {
    try desk.output("export", "--format", "csl-json") + desk.output("search", "returned chernobyl", "--pages")
      + desk.sqlite("SELECT number, text FROM page; SELECT page, languages, confidence, problem, content FROM scan")
      + desk.output("verify")
  }

  /// The pages that OCR has read, with the moment.
  private func readings(in desk: Workshop) throws -> Set<Substring> {
    guard try desk.run("list").status == 0 else { return [] }
    return Set(try desk.sqlite("SELECT page, readAt FROM scan").split(separator: "\n"))
  }

  private func expectSound(_ desk: Workshop, _ about: String) throws {
    let verified = try desk.run("verify")
    #expect(verified.status == 0, "\(about): \(verified.output)\(verified.errors)")
  }

  @Test func killedAtAnyMoment() throws {
    var random = SeededGenerator(seed: Torture.seed &+ 3)
    let undisturbed = try desk()
    let begun = ContinuousClock.now
    try #require(try undisturbed.run(Self.add).status == 0)
    let whole = (ContinuousClock.now - begun) / .seconds(1)
    let wanted = try state(of: undisturbed)
    #expect(wanted.contains("Ecological Migrants"))
    var (parents, workers) = (0, 0)
    while parents + workers < Torture.scanKills {
      let desk = try desk()
      // Several in a row find what the one before has read.
      for _ in 0..<Int.random(in: 1...3, using: &random) where parents + workers < Torture.scanKills {
        let about = "seed \(Torture.seed), kill \(parents + workers + 1)"
        let earlier = try readings(in: desk)
        let add = try RunningProgram(Self.add, in: desk.folder.url)
        usleep(UInt32(Double.random(in: 0...1, using: &random) * whole * 1e6))
        let isWanted = Bool.random(using: &random)
        if add.kill(worker: isWanted, using: &random) { workers += 1 } else { parents += 1 }
        try expectSound(desk, about)
        #expect(try readings(in: desk).isSuperset(of: earlier), "\(about): a page was read twice, or lost")
      }
      let about = "seed \(Torture.seed), after kill \(parents + workers)"
      let earlier = try readings(in: desk)
      let ended = try desk.run(Self.add)
      #expect(ended.status == 0, "\(about): \(ended.errors)")
      #expect(try readings(in: desk).isSuperset(of: earlier), "\(about): a page was read twice")
      #expect(try state(of: desk) == wanted, "\(about)")
    }
    Torture.tell("| kills of `add` while OCR reads a scan | \(parents) of the parent, \(workers) of a worker |")
  }

  @Test(.enabled(if: getuid() == 0, "only root can make a small disk")) func aFullDisk() throws {
    var random = SeededGenerator(seed: Torture.seed &+ 4)
    var failed = 0
    let rounds = max(1, Torture.faults / 10)
    let scan = try desk().folder
    let add = ["add", scan.url.appending(path: "scan.pdf").path] + Self.add.dropFirst(2)
    for _ in 0..<rounds {
      let disk = try Workshop()
      let folder = disk.folder.url
      // From too little for the catalogue to enough for most of the pages.
      let size = Int.random(in: 500..<1100, using: &random)
      let about = "seed \(Torture.seed), a disk of \(size) kB"
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(size)k") == 0 else { return }
      defer { umount(folder.path) }
      let ended = try disk.run(add)
      #expect([0, 74].contains(ended.status), "\(about): status \(ended.status): \(ended.errors)")
      if ended.status != 0 { failed += 1 }
      try expectSound(disk, about)
      let earlier = try readings(in: disk)
      try #require(mount("tmpfs", folder.path, "tmpfs", UInt(MS_REMOUNT), "size=30m") == 0)
      #expect(try disk.run(add).status == 0, "\(about)")
      #expect(try readings(in: disk).isSuperset(of: earlier), "\(about): a page was read twice")
      #expect(try state(of: disk).hasSuffix("verified 1 publication, 1 file: 0 damages, 0 notes\n"), "\(about)")
    }
    Torture.tell("| `add` of a scan onto a full disk | \(rounds), \(failed) of them did not fit |")
  }

  @Test func twoAtOnce() throws {
    let desk = try desk()
    let both = try (0..<2).map { _ in try RunningProgram(Self.add, in: desk.folder.url) }
    #expect(both.map { $0.wait() } == [0, 0])
    #expect(try desk.sqlite("SELECT count(*) FROM scan") == "4\n")
    // Each page once: one act has made the record, and one has recognised it anew.
    #expect(try desk.sqlite("SELECT count(*) FROM change WHERE field = 'title'") == "1\n")
    #expect(try desk.output("verify") == "verified 1 publication, 1 file: 0 damages, 0 notes\n")
  }
}
