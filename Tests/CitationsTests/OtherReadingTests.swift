import Bibliography
import Testing

@testable import Citations

struct RISReadingTests {
  @Test func aReport() {
    let text = """
      TY  - RPRT\r
      ID  - iom1997\r
      AU  - International Organization for Migration\r
      AU  - Ivanova, Anna\r
      A1  - King, Martin Luther, Jr.\r
      TI  - Returning\r
        Home\r
      PY  - 1997\r
      DA  - 1997/01//\r
      T2  - Blue Series\r
      SN  - 92-9068-067-9\r
      SN  - Report 5\r
      SP  - 53\r
      M3  - Working paper\r
      KW  - one\r
      KW  - two\r
      LA  - rus\r
      AB  - First line.\r
      Second line.\r
      L1  - files/1/study.pdf\r
      UR  - https://example.org\r
      N1  - A note\r
      ER  - \r
      """
    #expect(
      ReadEntries(text).first == [
        "key: iom1997", "title: Returning Home", "authors: Ivanova, Anna; King, Martin Luther, Jr.",
        "organisations: International Organization for Migration", "date: 1997-01",
        "abstract: First line.\nSecond line.", "keywords: one; two", "language: ru", "kind: working-paper",
        "series: Blue Series", "url: https://example.org", "isbn: 92-9068-067-9", "report_number: Report 5",
        "file: files/1/study.pdf 53", "note: A note",
      ])
  }

  @Test func namesWithoutACommaAndAddressesThatAreIdentifiers() {
    let text =
      "TY  - JOUR\nAU  - Иванов И.И.\nAU  - Институт А. Б. Вгд\nTI  - A\nUR  - https://doi.org/10.1234/ab\nER  -"
    #expect(
      ReadEntries(text).first == [
        "title: A", "authors: Иванов, И.И.", "organisations: Институт А. Б. Вгд", "kind: article", "doi: 10.1234/ab",
      ])
  }

  @Test func editorsAndTranslators() {
    let text = "TY  - BOOK\nAU  - Weiss, Karl\nED  - Reed, Anna\nA4  - Moss, Tom\nTI  - A\nER  -"
    #expect(
      ReadEntries(text).first == [
        "title: A", "authors: Weiss, Karl", "kind: book", "note: Editors: Reed, Anna\nTranslators: Moss, Tom",
      ])
  }

  @Test func anArticleAndMissingEnds() {
    let text = """
      TY  - JOUR
      TI  - First
      JO  - Journal
      VL  - 3
      IS  - 2
      SP  - 5
      EP  - 9
      Y1  - 2001/05/06
      TY  - THES
      TI  - Second
      M3  - автореферат
      ER  -
      garbage
      TY - BOOK
      TI - Third
      """
    let read = ReadEntries(text)
    #expect(
      read.first == ["title: First", "date: 2001-05-06", "kind: article", "container: Journal 3(2), 5–9"])
    #expect(read.entries.map(\.line) == [1, 9, 14])
    #expect(read.problems == [])
  }
}

struct JSONReadingTests {
  @Test func cslJSON() {
    let text = """
      [
        {"id": "a", "type": "report", "genre": "Policy brief", "title": "Brief",
         "author": [{"literal": "IOM"}, {"family": "Berg", "non-dropping-particle": "van der", "given": "P."}],
         "issued": {"date-parts": [["1997", 1]]}, "volume": 4, "language": "en-GB", "keyword": "one, two"},
        {"id": 7, "type": "article-journal", "title": "Paper", "issued": {"raw": "5 May 2001"}, "container-title": "J"}
      ]
      """
    let read = ReadEntries(text)
    #expect(
      read.first == [
        "key: a", "title: Brief", "authors: van der Berg, P.", "organisations: IOM", "date: 1997-01",
        "keywords: one; two", "language: en-GB", "kind: brief", "container: vol. 4",
      ])
    #expect(
      read.entries.last.map(ReadEntries.words) == [
        "key: 7", "title: Paper", "date: 2001-05-05", "kind: article", "container: J",
      ])
  }

  @Test func editorsAndTranslators() {
    let reed = #"{"family": "Reed", "given": "Anna"}"#
    let text = """
      [{"id": "a", "type": "book", "title": "A", "author": [{"literal": "IOM"}], "editor": [\(reed)]},
       {"id": "b", "type": "book", "title": "B", "editor": [\(reed)], "translator": [{"literal": "IOM"}]}]
      """
    let read = ReadEntries(text).entries.map(ReadEntries.words)
    #expect(
      read == [
        ["key: a", "title: A", "organisations: IOM", "kind: book", "note: Editors: Reed, Anna"],
        ["key: b", "title: B", "authors: Reed, Anna", "kind: book", "note: Translators: IOM"],
      ])
  }

  @Test func titlesOfOthersLoseTheirMarks() {
    let title = "A <i>study</i>: <span class=\\\"nocase\\\">x</span> < <b"
    let text = "[{\"type\": \"webpage\", \"title\": \"\(title)\", \"id\": \"http://zotero.org/users/1/items/A\"}]"
    #expect(
      ReadEntries(text).first == ["key: http://zotero.org/users/1/items/A", "title: A study: x < <b", "kind: other"])
  }

  @Test func malformedObjectsCostThemselvesAlone() {
    let text = """
      [
      {"id": "a", "type": "book", "title": "A"},
      {"id": "b", "type": "book", "title": "B},
      {"id": "c", "type": "book", "title": "C"},
      {"id": "d", "type": "book", "title": ["D"},
      {"id": "e", "type": "book", "title": "E" nonsense},
      {"id": "f", "type": "book", "title": "F"}
      ]
      """
    let read = ReadEntries(text)
    #expect(read.entries.compactMap(\.key) == ["a", "c", "f"])
    #expect(read.problems.map { $0.prefix(2) } == ["3:", "5:", "6:"])
  }

  @Test func lines() {
    let text = """
      {"citation_key": "a", "title": "A", "date": "1997", "date_kind": "copyright", "tags": ["x"]}
      {"title": "B", "organisations": ["Body"], "container": {"title": "J"}}
      """
    let read = ReadEntries(text)
    #expect(read.first == ["key: a", "title: A", "date: 1997 (copyright)", "tags: x"])
    #expect(read.entries.last.map(ReadEntries.words) == ["title: B", "organisations: Body", "container: J"])
  }
}

struct MODSReadingTests {
  @Test func aRecord() {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE modsCollection [<!ENTITY a "&#x41;&#x41;"><!ENTITY b "&a;&a;&a;">]>
      <mods:modsCollection xmlns:mods="http://www.loc.gov/mods/v3">
      <mods:mods ID="key">
        <mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Rivers &amp; &#1052;&b;</mods:title>
          <mods:subTitle>a study</mods:subTitle></mods:titleInfo>
        <mods:name type="personal"><mods:namePart type="family">Weiss</mods:namePart>
          <mods:namePart type="given">Karl</mods:namePart></mods:name>
        <mods:name type="personal"><mods:namePart>Editor, An</mods:namePart>
          <mods:role><mods:roleTerm type="text">editor</mods:roleTerm></mods:role></mods:name>
        <mods:name type="corporate"><mods:namePart>Body, the</mods:namePart></mods:name>
        <mods:genre>technical report</mods:genre>
        <mods:originInfo><mods:place><mods:placeTerm type="code">be</mods:placeTerm><mods:placeTerm>Minsk</mods:placeTerm>
          </mods:place><mods:publisher><![CDATA[Press & Sons]]></mods:publisher><mods:copyrightDate>1997</mods:copyrightDate></mods:originInfo>
        <mods:language><mods:languageTerm>rus</mods:languageTerm></mods:language>
        <mods:abstract>Short.</mods:abstract>
        <mods:subject><mods:topic>hiv</mods:topic><mods:geographic>Belarus</mods:geographic></mods:subject>
        <mods:relatedItem type="series"><mods:titleInfo><mods:title>Blue</mods:title></mods:titleInfo></mods:relatedItem>
        <mods:identifier type="isbn">92-9068-067-9</mods:identifier>
      </mods:mods>
      <mods:mods><mods:titleInfo><mods:title>No end</mods:title>
      <mods:mods><mods:titleInfo><mods:title>Last</mods:title></mods:titleInfo></mods:mods>
      </mods:modsCollection>
      """
    let read = ReadEntries(text)
    #expect(
      read.first == [
        "key: key", "title: The Rivers & М&b;: a study", "authors: Weiss, Karl", "organisations: Body, the",
        "date: 1997 (copyright)", "abstract: Short.", "keywords: hiv", "language: ru", "kind: report",
        "publisher: Press & Sons", "publisher_place: Minsk", "series: Blue", "isbn: 92-9068-067-9", "places: Belarus",
        "note: Editor: Editor, An",
      ])
    #expect(read.entries.last.map(ReadEntries.words) == ["title: Last"])
    #expect(read.problems == ["21: unfinished"])
  }

  @Test func anEntityBombIsText() {
    let levels = (1...20).map { "<!ENTITY x\($0) \"&x\($0 - 1);&x\($0 - 1);\">" }.joined()
    let text = "<!DOCTYPE m [<!ENTITY x0 \"lol\">\(levels)]><mods><titleInfo><title>&x20;</title></titleInfo></mods>"
    #expect(ReadEntries(text).first == ["title: &x20;"])
  }

  @Test func deepNestingEnds() {
    let text = "<mods>" + String(repeating: "<a>", count: 100_000)
    #expect(ReadEntries(text).problems == ["1: unfinished"])
  }
}

struct CSVReadingTests {
  @Test func aRussianInventory() {
    let text = """
      № п/п;Название;Авторы;Год;Язык;Инв. номер;Ключевые слова;Файл;Кто сдал
      1;"Миграция; ВИЧ";Петров И. И., Сидорова А. А.;2018;русский;А-12;миграция, ВИЧ;отчеты/миграция.pdf;Анна
      2;Брак"овано;x
      3;"Не закрыто;Иванов;1997
      4;Последний;"Иванов, Иван";1997-05;бел;;;;
      """
    let read = ReadEntries(text)
    #expect(
      read.first == [
        "title: Миграция; ВИЧ", "authors: Петров, И. И.; Сидорова, А. А.", "date: 2018", "keywords: миграция; ВИЧ",
        "language: ru", "file: отчеты/миграция.pdf", "shelf mark: А-12",
      ])
    #expect(
      read.entries.last.map(ReadEntries.words) == [
        "title: Последний", "authors: Иванов, Иван", "date: 1997-05", "language: be",
      ])
    #expect(read.problems == ["4: unfinished"])
  }

  @Test func columnsThatThePersonNames() {
    let text = "What\tWho\nTwo Rivers\tKarl Weiss\n"
    #expect(ReadEntries(text) == ReadEntries(""))
    #expect(
      ReadEntries(text, ["What": .title, "Who": .authors]).first == ["title: Two Rivers", "authors: Weiss, Karl"])
  }

  @Test func formulasLoseTheirShield() {
    #expect(ReadEntries("title,note\n'=SUM(1),\"a \"\"b\"\"\nc\"\n").first == ["title: =SUM(1)", "note: a \"b\"\nc"])
  }
}
