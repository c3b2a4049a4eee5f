import ArgumentParser

/// How a list is printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv
}

/// `--format`, on commands that print a list.
struct FormatOption: ParsableArguments {
  @Option(help: "How the list is printed; jsonl is one record a line.")
  var format: OutputFormat = .table
}
