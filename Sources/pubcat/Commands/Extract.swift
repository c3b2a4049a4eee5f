import ArgumentParser
import Bibliography
import LibraryImport

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read PDFs and print what they say of themselves; no catalogue is touched.",
    discussion: """
      Prints one JSON object a file, in the order of the input. A file that cannot be read has an "error" in it, is \
      named on standard error as well, and makes the command end with status 2.

      Examples:
        pubcat extract report.pdf
        find /srv/studies -name '*.pdf' | pubcat extract - > found.jsonl
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case json, jsonl }

  @Argument(help: "PDFs, folders to be searched, or - for paths on standard input, one a line.")
  var path: [String]

  @Option(help: "jsonl is one object a line, json one array.")
  var format = Format.jsonl

  @OptionGroup(title: "Reading") var reading: ReaderOptions
  @OptionGroup(title: "Scans") var ocr: OCROptions

  func run() throws {
    var settings = reading.settings
    settings.ocr = try ocr.settings
    var search = PDFSearch(nextPath: paths())
    var array = JSONArray()
    var failed = false
    try Output.standard { output in
      try Extraction.run(settings, next: { search.next() }) { answers in
        for (file, result) in answers {
          switch format {
          case .json: try array.add(json(file, result), to: &output)
          case .jsonl: try output.line(json(file, result).text())
          }
          guard case .failure(let failure) = result else { continue }
          Complaint(failure, file: file.path).tell()
          failed = true
        }
        try output.flush()
      }
      if format == .json { try array.end(in: &output) }
    }
    if failed { throw ToldAlready(status: .someFailed) }
  }

  /// The arguments in turn, with the lines of standard input in place of "-".
  private func paths() -> () -> String? {
    var rest = path[...]
    return {
      while let path = rest.first {
        guard path == "-" else { return rest.popFirst() }
        if let line = readLine() { return line }
        rest.removeFirst()
      }
      return nil
    }
  }

  private func json(_ file: FoundFile, _ result: Result<Extraction.Extracted, ReadingFailure>) -> JSONValue {
    var members = [JSONValue.Member("file", .string(file.path))]
    switch result {
    case .success(let extracted):
      members += [
        .init("sha256", .string(extracted.contents.sha256)),
        .init("pages", .integer(Int64(extracted.thorough.reading.pageCount))),
      ]
      members += extracted.thorough.reading.publication.jsonMembers()
    case .failure(let failure):
      members.append(.init("error", failure.jsonForPeople))
    }
    return .object(members)
  }
}

extension ReadingFailure {
  /// The `error` of a file's JSON: a stable code, and the words.
  var jsonForPeople: JSONValue {
    .object(["code": .string(code), "message": .string(Complaint(self, file: "").what)])
  }
}
