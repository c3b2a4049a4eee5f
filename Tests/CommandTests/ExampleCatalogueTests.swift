import Bibliography
import Foundation
import Testing

/// `catalog.sqlite.example` holds what `pubcat add library` makes today.
struct ExampleCatalogueTests {
  @Test func exampleIsUpToDate() throws {
    let office = try TemporaryFolder()
    // Copies: reading a catalogue, or adding in place, would leave files beside the originals.
    let files = FileManager.default
    try files.copyItem(
      at: packageFolder.appending(path: "catalog.sqlite.example"), to: office.url.appending(path: "example.sqlite"))
    try files.createDirectory(at: office.url.appending(path: "library"), withIntermediateDirectories: false)
    for pdf in try files.contentsOfDirectory(atPath: packageFolder.appending(path: "library").path)
    where pdf.hasSuffix(".pdf") {
      try files.copyItem(
        at: packageFolder.appending(path: "library/\(pdf)"), to: office.url.appending(path: "library/\(pdf)"))
    }

    let added = try Program.run(["add", "library"], in: office.url)
    #expect(added.status == 0, "\(added.errors)")
    let fresh = try records(of: "catalog.sqlite", in: office)
    #expect(fresh.count == 12)
    #expect(try records(of: "example.sqlite", in: office) == fresh, "make it anew with: make example")
  }

  /// The records with everything but the times of their making.
  private func records(of catalogue: String, in office: TemporaryFolder) throws -> [String] {
    let listed = try Program.run(
      ["list", "--catalog", catalogue, "--format", "jsonl", "--sort", "number"], in: office.url)
    #expect(listed.status == 0, "\(listed.errors)")
    return try listed.outputLines.map { line in
      guard case .object(let members) = try #require(JSONValue(parsing: String(line))) else { return String(line) }
      return JSONValue.object(members.filter { !["added", "changed"].contains($0.name) }).text()
    }
  }
}
