import Foundation
import Testing

@Suite struct ImportTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func write(_ name: String, _ text: String) throws {
    try text.write(to: workshop.folder.url.appending(path: name), atomically: true, encoding: .utf8)
  }

  private func writePDF(_ name: String, _ text: String) throws {
    let url = workshop.folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try TinyPDF.text(text).write(to: url)
  }

  @Test func takesReferencesInAndTheSameAgainChangesNothing() throws {
    try write(
      "refs.bib",
      """
      @report{iom1997, author = {{International Organization for Migration}}, title = {Returning Home}, date = {1997},
        isbn = {92-9068-067-9}, keywords = {return}, langid = {english}}
      @book{Ключ 1, author = {Петров, Иван}, title = {Миграция}, year = 2018}
      @book{broken, title = {Never closed
      @book{last, title = {Last}, year = 2001}
      """)
    #expect(
      try workshop.run("import", "refs.bib")
        == .init(
          status: 2,
          output: """
            id  year  title           outcome
             1  1997  Returning Home  added
             2  2018  Миграция        added
             3  2001  Last            added
            added 3, updated 0, unchanged 0, failed 1

            """,
          errors: """
            pubcat: refs.bib:4: the entry has no end
              hint: mend it and import the file again

            """))
    let exported = try workshop.output("export", "--format", "json")
    #expect(exported.contains("\"citation_key\":\"Klyuch-1\""))
    #expect(exported.contains("\"origin\":\"import\",\"rule\":\"refs.bib, line 1\""))
    #expect(try workshop.run("import", "refs.bib").outputLines == ["added 0, updated 0, unchanged 3, failed 1"])
    #expect(try workshop.output("export", "--format", "json") == exported)
    try workshop.succeed("edit", "3", "--title", "Very Last")
    #expect(try workshop.run("import", "refs.bib").outputLines.last == "added 0, updated 0, unchanged 3, failed 1")
    #expect(try workshop.output("show", "3").contains("Very Last"))
    try workshop.succeed("undo", "2")
    #expect(!(try workshop.output("list")).contains("Миграция"))
  }

  @Test func filesThatAreNamedAreReadAndMissingOnesAwaited() throws {
    try writePDF("files/12/study.pdf", "Borders and Health")
    let missing = String(repeating: "0", count: 64)
    try write(
      "zotero.bib",
      """
      @report{one, title = {What the Import Says}, date = {1997},
        file = {study.pdf:files/12/study.pdf:application/pdf}}
      @report{two, title = {Another}, date = {1998}, file = {:annex.pdf:PDF}, verba = {sha256:\(missing)}}
      """)
    #expect(
      try workshop.run("import", "zotero.bib")
        == .init(
          status: 0,
          output: """
            id  year  title                 outcome
             1  1997  What the Import Says  added
             2  1998  Another               added
            added 2, updated 0, unchanged 0, failed 0

            """,
          errors: """
            pubcat: zotero.bib:3: names annex.pdf, which is not there
              hint: when you have it: pubcat add FILE --to 2

            """))
    let library = try FileManager.default.contentsOfDirectory(
      atPath: workshop.folder.url.appending(path: "library").path)
    #expect(library.count == 1)
    #expect(library.first?.hasPrefix("1997-what-the-import-says-") == true)
    #expect(try workshop.output("show", "1", "--why").contains("Borders and Health"))
    #expect(try workshop.output("show", "2").contains("annex.pdf (awaited"))
    #expect(try workshop.run("import", "zotero.bib").outputLines == ["added 0, updated 0, unchanged 2, failed 0"])
    try workshop.succeed("recognize", "1")
    #expect(try workshop.output("list").contains("What the Import Says"))
    #expect(try workshop.output("list", "--format", "jsonl").contains(missing))
  }

  @Test func anAwaitedFileThatComesIsTheRecords() throws {
    try writePDF("annex.pdf", "Annex")
    let sha256 = try sha256(of: "annex.pdf")
    try write("refs.bib", "@book{two, title = {Another}, file = {:gone/other.pdf:PDF}, verba = {sha256:\(sha256)}}")
    try workshop.succeed("import", "refs.bib")
    #expect(try workshop.run("add", "annex.pdf").outputLines == ["added 1, unchanged 0, failed 0"])
    #expect(try workshop.run("list", "--format", "jsonl").outputLines.count == 1)
    #expect(!(try workshop.output("show", "1")).contains("awaited"))
  }

  @Test func worksInOneFileAreNotOneWork() throws {
    try writePDF("volume.pdf", "Proceedings")
    try write(
      "refs.bib",
      """
      @inproceedings{one, title = {First Paper}, file = {:volume.pdf:PDF}}
      """)
    try workshop.succeed("import", "refs.bib")
    try write("more.bib", "@inproceedings{two, title = {Second Paper}, file = {:volume.pdf:PDF}}")
    #expect(
      try workshop.run("import", "more.bib").errors == """
        pubcat: more.bib:1: catalogued as 2 without its file, which is that of 1
          hint: a part of it: pubcat relate 2 part-of 1

        """)
    #expect(try workshop.run("import", "more.bib").outputLines == ["added 0, updated 0, unchanged 1, failed 0"])
  }

  @Test func anInventoryList() throws {
    try write("inventory.csv", "Наименование;Кто написал;Год\nДве реки;Петров И. И.;1997\n")
    #expect(
      try workshop.output("import", "inventory.csv", "--map", "Кто написал=author", "--format", "csv")
        == "file,line,outcome,id,citation_key,year,title,looks_like,error\r\n"
        + "inventory.csv,2,added,1,petrov1997dve,1997,Две реки,,\r\n")
    #expect(
      try workshop.run("import", "inventory.csv", "--map", "x=colour")
        == .init(
          status: 64, output: "",
          errors: """
            pubcat: --map: "x=colour" says of no column what it holds
              hint: write "column=field", such as "Кто написал=authors"

            """))
  }

  @Test func whatIsNoneOfThem() throws {
    try write("letter.txt", "Dear all,\nno references here.\n")
    try writePDF("study.pdf", "Study")
    let ended = try workshop.run("import", "letter.txt", "study.pdf", "gone.bib")
    #expect(ended.status == 2)
    #expect(
      ended.errors == """
        pubcat: letter.txt: is none of BibTeX, RIS, CSL-JSON, MODS, CSV and pubcat's own JSON
          hint: name the columns of a CSV list: --map "column=title"
        pubcat: study.pdf: is none of BibTeX, RIS, CSL-JSON, MODS, CSV and pubcat's own JSON
          hint: a PDF is added: pubcat add study.pdf
        pubcat: gone.bib: there is no such file
          hint: check the spelling and the folder you are in

        """)
  }

  @Test func lookalikesAreToldAndListed() throws {
    try workshop.succeed("add", "--title", "Two Rivers", "--author", "Weiss, Karl", "--date", "1997")
    try workshop.succeed("add", "--title", "Guide", "--isbn", "92-9068-067-9", "--language", "en")
    let again = try workshop.run("add", "--title", "Two rivers", "--author", "Weiss, K.", "--date", "1997")
    #expect(again.status == 0)
    #expect(
      again.errors == """
        pubcat: catalogued as 3, looks like 1: same title
          hint: the same: pubcat merge 1 3; another edition: pubcat relate 3 edition-of 1

        """)
    try workshop.succeed("add", "--title", "Guide", "--isbn", "978-92-9068-067-3", "--language", "en")
    try workshop.succeed("add", "--title", "Гид", "--isbn", "92-9068-067-9", "--language", "ru")
    #expect(
      try workshop.output("duplicates") == """
        id  other  how sure  why         titles
         2      4  certain   same ISBN   Guide
         1      3  possible  same title  Two Rivers | Two rivers
         2      5  possible  same ISBN   Guide | Гид
         4      5  possible  same ISBN   Guide | Гид

        """)
    try workshop.succeed("relate", "5", "translation-of", "2")
    try workshop.succeed("merge", "2", "4")
    #expect(try workshop.run("duplicates", "--format", "jsonl").outputLines.count == 1)
    #expect(try workshop.run("duplicates", "--certain").status == 1)
    // An import says what is new to the record that it certainly is.
    try write("refs.ris", "TY  - BOOK\nTI  - Guide\nSN  - 9290680679\nLA  - en\nPB  - Press\nER  - \n")
    #expect(try workshop.run("import", "refs.ris").outputLines.last == "added 0, updated 1, unchanged 0, failed 0")
    #expect(try workshop.output("show", "2").contains("Press"))
  }

  @Test func standardInput() throws {
    let ended = try Program.run(
      ["import", "-"], in: workshop.folder.url, input: "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"}]")
    #expect(ended.output.hasSuffix("added 1, updated 0, unchanged 0, failed 0\n"))
  }

  /// Everything goes out and comes in again: files, corrections, tags and links.
  @Test(arguments: ["json", "csl-json"]) func roundTripThroughAnEmptyCatalogue(_ format: String) throws {
    try writePDF("in/one.pdf", "Borders and Health")
    try writePDF("in/two.pdf", "Returning Home after All")
    try workshop.succeed("add", "in")
    try workshop.succeed(
      "edit", "1", "--title", "Borders {and} \\Health & \"more\"", "--date", "1997-01", "--author",
      "van der Berg, Pieter",
      "--tag", "hiv", "--note", "compare", "--clear", "keywords", "--place", "Belarus")
    try workshop.succeed(
      "add", "--title", "Без файла", "--organisation", "Институт", "--kind", "brief", "--language", "ru")
    if format == "json" { try workshop.succeed("relate", "2", "translation-of", "1") }
    let exported = try workshop.output("export", "--format", format)
    try write("all.json", exported)
    try FileManager.default.createDirectory(
      at: workshop.folder.url.appending(path: "other"), withIntermediateDirectories: false)
    try workshop.succeed("import", "all.json", "--catalog", "other/catalog.sqlite")
    #expect(try workshop.output("export", "--format", format, "--catalog", "other/catalog.sqlite") == exported)
    let again = try workshop.run("import", "all.json", "--catalog", "other/catalog.sqlite")
    #expect(again.outputLines == ["added 0, updated 0, unchanged 3, failed 0"])
    guard format == "json" else { return }
    #expect(
      try workshop.run("list", "--format", "csv", "--sort", "title").output.replacing(#/\r\n\d+,/#, with: "\n")
        == workshop.run("list", "--format", "csv", "--sort", "title", "--catalog", "other/catalog.sqlite").output
        .replacing(#/\r\n\d+,/#, with: "\n"))
  }

  private func sha256(of name: String) throws -> String {
    try workshop.succeed("add", name, "--catalog", "probe.sqlite", "--library", "probe")
    let listed = try workshop.output("list", "--format", "jsonl", "--catalog", "probe.sqlite")
    return String(try #require(listed.firstMatch(of: /"sha256":"([0-9a-f]{64})"/)).1)
  }
}
