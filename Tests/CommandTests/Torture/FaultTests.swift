import Fixtures
import Foundation
import Testing

/// Writes that fail: one sentence, a status, nothing lost, and the next `add` completes.
@Suite struct FaultTests {
  private func shell(_ script: String, in office: Office) throws -> Program.Ended {
    try Program.run(
      ["-c", script, "sh", Program.executable.path], in: office.folder.url, executable: URL(filePath: "/bin/sh"))
  }

  /// Every complaint is a sentence of ours with a hint, whatever stood in the way.
  private func expectComplaint(_ ended: Program.Ended, statuses: Set<Int32>, _ about: String) {
    #expect(statuses.contains(ended.status), "\(about): status \(ended.status): \(ended.errors)")
    for line in ended.errors.split(separator: "\n") {
      #expect(line.hasPrefix("pubcat: ") || line.hasPrefix("  hint: "), "\(about): \(line)")
    }
    #expect(ended.status == 0 || ended.errors.hasPrefix("pubcat: "), "\(about): \(ended.errors)")
  }

  @Test(.enabled(if: Program.startsWithoutWriting)) func filesThatMayNotGrow() throws {
    var random = SeededGenerator(seed: Torture.seed &+ 1)
    var failed = 0
    for _ in 1...max(1, Torture.faults) {
      let office = try Office()
      // In units of 512 bytes: from less than a PDF to more than the catalogue.
      let limit = Int.random(in: 0..<1200, using: &random)
      let about = "seed \(Torture.seed), files of at most \(limit) blocks"
      let ended = try shell("ulimit -f \(limit); exec \"$1\" add in >/dev/null", in: office)
      expectComplaint(ended, statuses: [0, 2, 74], about)
      if ended.status != 0 { failed += 1 }
      try office.expectSound(notes: true, about)
      try office.expectCompletion(about)
    }
    Torture.tell("| `add` with a limit on the size of files | \(Torture.faults), \(failed) of them failed for it |")
  }

  @Test(.enabled(if: getuid() == 0, "only root can make a small disk")) func aFullDisk() throws {
    var random = SeededGenerator(seed: Torture.seed &+ 2)
    var failed = 0
    let rounds = max(1, Torture.faults / 4)
    for _ in 0..<rounds {
      let disk = try TemporaryFolder()
      let size = Int.random(in: 60..<1000, using: &random)
      let about = "seed \(Torture.seed), a disk of \(size) kB"
      guard mount("tmpfs", disk.url.path, "tmpfs", 0, "size=\(size)k") == 0 else { return }
      defer { umount(disk.url.path) }
      let studies = try Office().folder
      let add = ["add", studies.url.appending(path: "in").path]
      let ended = try Program.run(add, in: disk.url)
      expectComplaint(ended, statuses: [0, 2, 74], about)
      if ended.status != 0 { failed += 1 }
      #expect(try Program.run(["verify"], in: disk.url).status == 0, "\(about)")
      try #require(mount("tmpfs", disk.url.path, "tmpfs", UInt(MS_REMOUNT), "size=30m") == 0)
      #expect(try Program.run(add, in: disk.url).status == 0, "\(about)")
      #expect(
        try Program.run(["verify"], in: disk.url).output
          == "verified \(Office.studies) publications, \(Office.studies) files: 0 damages, 0 notes\n", "\(about)")
    }
    Torture.tell("| `add` onto a full disk | \(rounds), \(failed) of them did not fit |")
  }

  /// Root may write everywhere, so the program is run as nobody.
  @Test func whereNothingMayBeWritten() throws {
    let office = try Office()
    let files = FileManager.default
    let library = office.folder.url.appending(path: "library").path
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    guard try shell("\(asNobody)\"$1\" --version", in: office).status == 0 else { return }
    try #require(shell("test $(id -u) -ne 0 || chown -R 65534:65534 .", in: office).status == 0)
    func modes(_ folder: Int, _ shelf: Int, _ catalogue: Int) throws {
      try files.setAttributes([.posixPermissions: catalogue], ofItemAtPath: office.folder.url.path + "/catalog.sqlite")
      try files.setAttributes([.posixPermissions: shelf], ofItemAtPath: library)
      try files.setAttributes([.posixPermissions: folder], ofItemAtPath: office.folder.url.path)
    }
    defer { try? modes(0o755, 0o755, 0o644) }

    try modes(0o755, 0o555, 0o644)
    expectComplaint(
      try shell("\(asNobody)\"$1\" add in", in: office), statuses: [74], "a library that may not be written")
    try modes(0o555, 0o755, 0o444)
    for command in ["add in", "edit 1 --note x", "remove 1"] {
      expectComplaint(
        try shell("\(asNobody)\"$1\" \(command)", in: office), statuses: [74], "\(command), read-only catalogue")
    }
    #expect(try shell("\(asNobody)\"$1\" list", in: office).status == 0)
    try modes(0o755, 0o755, 0o644)
    #expect(try files.contentsOfDirectory(atPath: library).count == Office.earlier.count)
    try office.expectCompletion("after nothing might be written")
  }
}
