import Foundation
import Testing

/// The build does not mind an import that Package.swift does not declare once the module is built; this does.
@Suite struct LayerTests {
  @Test func modulesImportOnlyWhatThePackageDeclares() throws {
    let declared = try declaredDependencies()
    let modules = Set(declared.keys).union(declared.values.joined())
    #expect(declared.count > 6)
    for (module, allowed) in declared {
      for file in try swiftFiles(under: "Sources/" + module) {
        let imported = try imports(of: file).filter(modules.contains)
        let wrong = imported.filter { !allowed.contains($0) }
        #expect(wrong.isEmpty, "\(file.lastPathComponent) of \(module) imports \(wrong)")
      }
    }
  }

  @Test func pureModulesTouchNoFile() throws {
    for module in ["Bibliography", "Recognition", "Citations"] {
      for file in try swiftFiles(under: "Sources/" + module) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for door in ["FileManager", "FileHandle", "contentsOfFile", "Data(contentsOf", "String(contentsOf", "fopen("] {
          #expect(!text.contains(door), "\(file.lastPathComponent) of \(module) uses \(door)")
        }
      }
    }
  }

  /// What each module may import of ours and of the packages, as the lines `module("X", […])` and the executable's say.
  private func declaredDependencies() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: packageFolder.appending(path: "Package.swift"), encoding: .utf8)
    var declared: [String: Set<String>] = [:]
    for match in manifest.matches(of: /module\("(\w+)", \[([^\]]*)\]/) {
      declared[String(match.1)] = names(in: match.2)
    }
    let executable = try #require(
      manifest.firstMatch(of: /executableTarget\(\s*name: "pubcat",\s*dependencies: \[([^\]]*)\]/))
    declared["pubcat"] = names(in: executable.1)
    return declared
  }

  private func names(in list: Substring) -> Set<String> {
    let variables = ["grdb": "GRDB", "argumentParser": "ArgumentParser"]
    return Set(list.split { !$0.isLetter }.map { variables[String($0)] ?? String($0) })
  }

  private func swiftFiles(under folder: String) throws -> [URL] {
    let files = FileManager.default.enumerator(
      at: packageFolder.appending(path: folder), includingPropertiesForKeys: nil)
    return try #require(files).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  /// The modules named after "import", whatever stands before it or between.
  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      line.firstMatch(
        of:
          /^(?:@\w+(?:\(\w+\))? |package |public |internal |private )*import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/
      )
      .map { String($0.1) }
    }
  }
}
