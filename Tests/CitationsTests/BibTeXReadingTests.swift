import Bibliography
import Testing

@testable import Citations

struct BibTeXReadingTests {
  @Test func aReportWithEverything() {
    let text = #"""
      % a comment, and text between entries
      @string{iom = "International Organization for Migration"}
      @string(who = {World Health Organization})
      @preamble{"\newcommand{\x}{}"}
      @TechReport {IOM_1997,
        author = {{International Organization for Migration} and M{\"u}ller, J{\'o}zef and
                  van der Berg, Jr., Pieter and Nancy A. Lynch and others},
        title = {Ecological {Migrants} in {B}elarus: {\em Returning} home --- after 50\% \& more},
        institution = iom # { and } # who,
        year = 1997, month = 10 # "~" # jan,
        number = {Report No.~5}, address = {Geneva},
        keywords = {migration, {Chernobyl, nuclear}; HIV},
        langid = {russian}, isbn = {92-9068-067-9},
        abstract = {First
          line.

          Second \textbf{paragraph}.},
        url = {https://example.org/a\_b?c=1%20d}, urldate = {2020-01-05},
        note = {A note},
      }
      """#
    #expect(
      ReadEntries(text).first == [
        "key: IOM_1997", "title: Ecological Migrants in Belarus: Returning home — after 50% & more",
        "authors: Müller, Józef; van der Berg, Pieter, Jr.; Lynch, Nancy A.",
        "organisations: International Organization for Migration; World Health Organization", "date: 1997-01-10",
        "abstract: First line.\nSecond paragraph.", "keywords: migration; Chernobyl, nuclear; HIV", "language: ru",
        "kind: report", "publisher_place: Geneva", "url: https://example.org/a_b?c=1%20d",
        "accessed: 2020-01-05 (created)", "isbn: 92-9068-067-9", "report_number: Report No. 5", "note: A note",
      ])
  }

  @Test func accentsAndSymbols() {
    let cases: KeyValuePairs = [
      #"{\'E}tude \`a la \^{\i}le, \c{c}a, na\"{\i}ve, \v{C}ech, \H{o}, \k{a}, \r{a}, \u{g}"#:
        "Étude à la île, ça, naïve, Čech, ő, ą, å, ğ",
      #"\O{}re, \AE sir, stra{\ss}e, \L\'od\'z, {\aa}l"#: "Øre, Æsir, straße, Łódź, ål",
      #"``quoted'' -- dash, H$_2$O, 5\textdegree, \guillemotleft x\guillemotright"#: "“quoted” – dash, H2O, 5°, «x»",
      #"\emph{Whole} \textit{and} \unknown{kept}"#: "Whole and kept", #"a\\b~c\-d"#: "a b cd",
      #"\textbackslash{} \textbraceleft{}\textbraceright{} \_ \{ \}"#: #"\ {} _ { }"#,
    ]
    for (tex, plain) in cases { #expect(TeXText.plain(tex) == plain) }
  }

  @Test func piledUpAccentsEnd() {
    #expect(TeXText.plain(String(repeating: #"\'"#, count: 100_000)).utf8.count < 10)
    #expect(TeXText.plain(String(repeating: "$_{", count: 100_000)).utf8.count == 50_000)
  }

  @Test func partsInheritFromTheWhole() {
    let text = """
      @inproceedings{part, title = {Part}, author = {Weiss, Karl}, crossref = {Whole}, pages = {5--9}}
      @proceedings{whole, title = {Whole of It}, year = {2001}, publisher = {Press}, editor = {Someone, Else}}
      """
    #expect(
      ReadEntries(text).first == [
        "key: part", "title: Part", "authors: Weiss, Karl", "date: 2001", "kind: proceedings", "publisher: Press",
        "container: Whole of It, 5–9", "note: Editors: Someone, Else",
      ])
  }

  @Test func editorsAndTranslatorsAreNotLost() {
    let text = """
      @book{a, title = {A}, author = {Weiss, Karl}, editor = {Reed, Anna and Moss, Tom}, translator = {{The Bureau}}}
      @collection{b, title = {B}, editor = {Reed, Anna}, translator = {Moss, Tom}}
      """
    let read = ReadEntries(text).entries.map(ReadEntries.words)
    #expect(
      read.first?.suffix(2) == ["kind: book", "note: Editors: Reed, Anna; Moss, Tom\nTranslators: The Bureau"])
    #expect(read.last == ["key: b", "title: B", "authors: Reed, Anna", "kind: book", "note: Translators: Moss, Tom"])
  }

  @Test func biblatexOfOurOwn() {
    let text = """
      @manual{key,
        organization = {{Body One} and {Body, Two}},
        title = {Guide},
        date = {2001-05/2001-07},
        langid = {british}, language = {british},
        series = {Blue}, lista = {{Belarus} and {Ukraine}}, listb = {{hiv} and {to read}},
        entrysubtype = {brief}, usera = {signed-to-print}, userb = {Press}, library = {B 12},
        annotation = {Compare.}, pagetotal = {12},
        file = {:1997-guide.pdf:PDF}, verba = {sha256:\(String(repeating: "ab", count: 32))}
      }
      """
    #expect(
      ReadEntries(text).first == [
        "key: key", "title: Guide", "organisations: Body One; Body, Two", "date: 2001-05 (signed-to-print)",
        "language: en", "kind: brief", "publisher: Press", "series: Blue", "places: Belarus; Ukraine",
        "file: 1997-guide.pdf abab 12", "tags: hiv, to read", "note: Compare.", "shelf mark: B 12",
      ])
  }

  @Test(arguments: [
    ("study.pdf:files/12/study.pdf:application/pdf", ["files/12/study.pdf"]),
    ("study.pdf:files/12/study.pdf:application/pdf;Snapshot:files/13/x.html:text/html", ["files/12/study.pdf"]),
    (":a\\;b\\:c.pdf:PDF;annex:d.pdf:PDF", ["a;b:c.pdf", "d.pdf"]),
    ("/home/me/study.pdf", ["/home/me/study.pdf"]), ("one.pdf;two.pdf", ["one.pdf", "two.pdf"]),
    (":C\\:\\\\docs\\\\study.pdf:PDF", ["C:\\docs\\study.pdf"]), ("C:\\docs\\study.pdf", ["C:\\docs\\study.pdf"]),
    (":home/me/study.pdf:pdf", ["home/me/study.pdf"]), ("file:///home/me/a%20b.pdf", ["/home/me/a b.pdf"]),
    ("notes.txt", []), (";;:::", []),
  ])
  func fileFields(_ value: String, _ paths: [String]) {
    #expect(FileField.paths(value) == paths)
  }

  @Test func aMalformedEntryCostsItselfAlone() {
    let text = """
      @book{one, title = {One}}

      @book{two, title = {Two
      @book{three, title = {Three}}
      @book{four, title "Four"}
      @article{five, title = {Fi}ve}}
      @book{six, title = {Six}}
      @comment{jabref-meta: databaseType:biblatex;}
      @book{seven, title = {Seven}
      """
    let read = ReadEntries(text)
    #expect(read.entries.compactMap(\.key) == ["one", "three", "six"])
    #expect(
      read.problems == [
        "3: unfinished", "5: broken(near: \"title\")", "6: broken(near: \"ve}} @book{six, title =\")", "9: unfinished",
      ])
  }

  @Test func otherCodePages() {
    let russian = "@book{k, title = {Миграция и труд}}"
    let bytes = russian.unicodeScalars.map { scalar -> UInt8 in
      scalar.isASCII ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    #expect(ReadEntries(ImportedText.text(of: bytes)).first.contains("title: Миграция и труд"))
    let western: [UInt8] =
      Array("@book{k, title = {Caf".utf8) + [0xE9] + Array(" et th".utf8) + [0xE9] + Array("}}".utf8)
    #expect(ReadEntries(ImportedText.text(of: western)).first.contains("title: Café et thé"))
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(russian.utf8)
    #expect(ReadEntries(ImportedText.text(of: marked)).first.contains("title: Миграция и труд"))
    #expect(ImportedText.text(of: Array("a\r\nb\rc\n".utf8)) == "a\nb\nc\n")
  }

  @Test(arguments: [
    ("1997", "1997"), ("1997-01/1998", "1997-01"), ("1997?", "1997"), ("c1997", "1997"), ("[1997]", "1997"),
    ("1997/01/15/", "1997-01-15"), ("1997/01//", "1997-01"), ("1997///", "1997"), ("1997/1999", "1997"),
    ("15.01.1997", "1997-01-15"), ("15 January 1997", "1997-01-15"), ("март 2018", "2018-03"), ("19XX", nil),
    ("n.d.", nil), ("1997-13", "1997"), ("2018/02/30", "2018-02"), ("лістапад 2018 г.", "2018-11"),
  ])
  func dates(_ text: String, _ edtf: String?) {
    #expect(ImportedDate.date(text)?.edtf == edtf)
  }

  @Test(arguments: [
    ("Centers for Disease Control and Prevention", "Centers for Disease Control and Prevention"),
    ("Ministry of Health and Sanitation", "Ministry of Health and Sanitation"),
    ("Ministry of Health and {Institute of Rivers}", "Ministry of Health; Institute of Rivers"),
    ("{Rivers} and {Lakes}", "Rivers; Lakes"), ("UNAIDS and IOM", "UNAIDS; IOM"),
    ("{Department of Rivers and the Agency for Lakes}", "Department of Rivers and the Agency for Lakes"),
  ])
  func oneBodyOrSeveral(written: String, read: String) {
    let text = "@techreport{x, title = {T}, author = {Reed, Anna}, institution = {\(written)}}"
    #expect(ReadEntries(text).first.contains("organisations: " + read) == true)
  }
}
