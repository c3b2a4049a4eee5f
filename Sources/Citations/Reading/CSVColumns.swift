/// What a column of an inventory list holds. The raw value is the name on the command line.
package enum CSVColumn: String, CaseIterable, Hashable, Sendable {
  case key, title, subtitle, authors, organisations, date, year, kind, language, abstract, keywords, publisher
  case publisherPlace = "publisher_place"
  case series, edition, url, accessed, doi, isbn, issn
  case reportNumber = "report_number"
  case places, journal, volume, issue, pages, file, sha256, tags, note
  case shelfMark = "shelf_mark"
  case dateKind = "date_kind"
  case abstractHeading = "abstract_heading"
  case pageCount = "page_count"
  /// Nothing of ours; it is passed over.
  case ignored

  /// By the head of a column, in English, Russian or Belarusian; also our own CSV's names.
  init?(header: String) {
    let name = Self.folded(header)
    if let own = CSVColumn(rawValue: name.replacing(" ", with: "_")) { self = own; return }
    guard let column = Self.byName[name] else { return nil }
    self = column
  }

  /// Small letters and single spaces, without signs.
  static func folded(_ header: String) -> String {
    header.lowercased().replacing("ё", with: "е").split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  private static let byName: [String: CSVColumn] = {
    var names: [String: CSVColumn] = [:]
    for (column, headers) in headers { for header in headers.split(separator: "|") { names[String(header)] = column } }
    return names
  }()

  private static let headers: [CSVColumn: String] = [
    .key: "citation key|key|ключ|ключ цитирования",
    .title:
      "name|document|document title|full title|study|publication|название|заглавие|наименование|документ|название документа|назва|загаловак|найменне",
    .subtitle: "sub title|подзаголовок|подзаглавие|падзагаловак",
    .authors: "author|author s|by|creator|creators|автор|авторы|автор ы|аўтар|аўтары|составитель|составители",
    .organisations:
      "organisation|organization|organizations|corporate author|institution|agency|body|организация|организации|учреждение|арганізацыя|арганізацыі|установа",
    .date:
      "date of publication|publication date|published|issued|дата|дата публикации|дата издания|дата выхода|дата выдання|дата публікацыі",
    .year: "year of publication|publication year|год|год издания|год публикации|год выдання|год публікацыі",
    .kind: "type|document type|item type|category|тип|вид|вид документа|тип документа|вид издания|від|тып",
    .language: "lang|languages|язык|язык текста|мова",
    .abstract: "summary|abstract note|description|аннотация|реферат|резюме|описание|анатацыя|рэферат|апісанне",
    .keywords: "keyword|key words|subject|subjects|topics|ключевые слова|тематика|темы|ключавыя словы|тэматыка",
    .publisher: "publishing house|imprint|издательство|издатель|выдавецтва|выдавец",
    .publisherPlace: "place of publication|place published|city|место издания|город|место|месца выдання|горад",
    .series: "series title|серия|серыя", .edition: "издание|выданне",
    .url: "link|web address|address|web|website|ссылка|адрес|сайт|спасылка|адрас",
    .accessed: "access date|date accessed|дата обращения|дата доступа|дата звароту", .doi: "digital object identifier",
    .isbn: "isbn13|isbn10", .issn: "eissn",
    .reportNumber: "report no|report number|number|no|номер|номер отчета|номер доклада|нумар",
    .places: "place|country|countries|region|geography|coverage|страна|страны|география|территория|краіна|краіны",
    .journal:
      "journal title|publication title|container|container title|journal or volume|source|журнал|источник|сборник|часопіс|крыніца",
    .volume: "vol|container volume|том", .issue: "container issue|выпуск|номер журнала",
    .pages: "page|page range|container pages|страницы|стр|старонкі",
    .file: "pdf|file name|filename|path|files|file attachments|файл|имя файла|путь|файлы|назва файла",
    .sha256: "checksum|контрольная сумма", .tags: "tag|метки|метка|пазнакі|manual tags",
    .note: "notes|comment|comments|remarks|примечание|примечания|комментарий|заметки|заўвага|заўвагі|нататкі",
    .shelfMark:
      "shelf|call number|inventory number|location|шифр|инвентарный номер|инв|инв номер|место хранения|полка|шыфр|інвентарны нумар",
    .dateKind: "date type|вид даты", .abstractHeading: "heading of the abstract",
    .pageCount: "number of pages|num pages|extent|объем|количество страниц|число страниц|колькасць старонак|аб ём",
    .ignored: "id|n|п п|номер п п|added|changed|doubtful|date added|date modified",
  ]
}
