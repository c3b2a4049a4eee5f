import ArgumentParser
import Bibliography
import CatalogStore
import Glibc

/// Shows a publication's file in the desktop's viewer.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a publication's file in the desktop's viewer.",
    discussion: """
      PUBCAT_VIEWER names another program; %p in it stands for the page and %f for the file.

      Example:
        pubcat open 3 --page 12
        PUBCAT_VIEWER="evince -i %p %f" pubcat open 3 --page 12
        cp "$(pubcat open 3 --print)" /media/stick
      """)

  @Argument(help: ArgumentHelp("A number or a citation key.", valueName: "id"))
  var reference: String

  @Option(help: ArgumentHelp("The page to begin at, counted from 1.", valueName: "number"))
  var page: Int?

  @Option(help: ArgumentHelp("Which of its files, counted from 1.", valueName: "number"))
  var file = 1

  @Flag(help: "Print the file's path in place of opening it.")
  var print = false

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    if let page, page < 1 { throw ValidationError("--page takes a number from 1") }
    if file < 1 { throw ValidationError("--file takes a number from 1") }
  }

  func run() throws {
    let path = try filePath()
    guard !print else {
      // Another program needs the name as it is; a terminal may not be sent whatever a linked file is called.
      return try Output.standard { output in try output.line(Terminal.output.isTerminal ? printable(path) : path) }
    }
    try Viewer.show(path, page: page)
  }

  /// Absolute, so that it can never be taken for an option.
  private func filePath() throws -> String {
    let catalogue = try place.open(for: .reading)
    guard let id = try catalogue.resolve(reference).first else { throw CatalogueError.noSuchRecord(reference) }
    let files = try catalogue.record(id, .values).files
    guard let chosen = files.dropFirst(file - 1).first else {
      throw files.isEmpty ? CommandError.noFile(id: id) : .noFurtherFile(id: id, count: files.count)
    }
    let library = try place.libraryFolder(of: catalogue)
    catalogue.close()
    let path = chosen.path.hasPrefix("/") ? chosen.path : library + "/" + chosen.path
    guard let real = realpath(path, nil) else { throw CommandError.fileMissing(path: path, id: id) }
    defer { free(real) }
    return String(cString: real)
  }
}
