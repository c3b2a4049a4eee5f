import ArgumentParser
import Bibliography

/// What a person says of a publication, for `add` and `edit`. Given once, an option for a list replaces the whole list.
struct FieldOptions: ParsableArguments {
  @Option(help: "The full title; main title and subtitle joined by \": \".")
  var title: String?

  @Option(
    name: .customLong("author"), parsing: .singleValue,
    help: ArgumentHelp("A personal author; once for each, in order.", valueName: "Family, Given"))
  var authors: [String] = []

  @Option(
    name: .customLong("organisation"), parsing: .singleValue,
    help: ArgumentHelp("A corporate author or publisher; once for each.", valueName: "name"))
  var organisations: [String] = []

  @Option(help: ArgumentHelp("The date of publication: 1997, 1997-01 or 1997-01-15.", valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "What the date is: published (unless said), issued, copyright, signed-to-print, accepted, conference or created.",
      valueName: "kind"))
  var dateKind: String?

  @Option(
    help: ArgumentHelp(
      "report, working-paper, brief, article, preprint, thesis, proceedings, book or other.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("The language of the text: en, ru, be, …", valueName: "code"))
  var language: String?

  @Option(
    name: .customLong("place"), parsing: .singleValue,
    help: ArgumentHelp("A country or place the study is about; once for each.", valueName: "name"))
  var places: [String] = []

  @Option(name: .customLong("abstract"), help: ArgumentHelp("The abstract.", valueName: "text"))
  var abstractText: String?

  @Option(
    name: .customLong("keyword"), parsing: .singleValue, help: ArgumentHelp("Once for each.", valueName: "word"))
  var keywords: [String] = []

  @Option(help: ArgumentHelp("The publisher.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("The place of publication.", valueName: "town"))
  var publisherPlace: String?

  @Option(help: ArgumentHelp("The series.", valueName: "name"))
  var series: String?

  @Option(help: ArgumentHelp("The edition, as printed.", valueName: "text"))
  var edition: String?

  @Option(help: ArgumentHelp("Where it stands on the web.", valueName: "address"))
  var url: String?

  @Option(help: ArgumentHelp("When it was seen there.", valueName: "date"))
  var accessed: String?

  @Option(help: ArgumentHelp("Digital object identifier.", valueName: "10.…/…"))
  var doi: String?

  @Option(help: ArgumentHelp("International standard book number.", valueName: "number"))
  var isbn: String?

  @Option(help: ArgumentHelp("International standard serial number.", valueName: "number"))
  var issn: String?

  @Option(help: ArgumentHelp("The report's number, as printed.", valueName: "text"))
  var reportNumber: String?

  @Option(help: ArgumentHelp("The journal or volume that an article stands in.", valueName: "title"))
  var journal: String?

  @Option(help: ArgumentHelp("Its volume.", valueName: "number"))
  var volume: String?

  @Option(help: ArgumentHelp("Its issue.", valueName: "number"))
  var issue: String?

  @Option(help: ArgumentHelp("The article's pages in it.", valueName: "45–67"))
  var pages: String?
}
