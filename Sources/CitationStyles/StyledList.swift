import Bibliography
import Citations
import Foundation

/// A list of references in a style, each in the language that was chosen for it.
///
/// The engine takes the words of one language for a whole list. So it is called once for each language: the call for the
/// language that most records have formats all of them and gives the order; each further call formats the records of
/// its language and those by the same authors of the same year, so that years with letters (2018a) come out as in the
/// whole; of any year where the style puts dashes for names that are repeated. Calls run at once.
package struct StyledList {
  /// One reference and the record that it is of, by its place in what was given.
  package struct Entry: Sendable {
    package let index: Int
    package let reference: StyledReference
  }

  private let style: CSLStyle
  private let records: [CatalogueRecord]
  private let locales: [String]
  private let cyrillicFirst: Bool

  package init(_ records: [CatalogueRecord], in style: CSLStyle, locale: LocaleChoice, cyrillicFirst: Bool = false) {
    self.style = style
    self.cyrillicFirst = cyrillicFirst
    self.records = records
    locales = records.map { locale.locale(of: $0, in: style) }
  }

  /// In the order of the style; a numbered style that does not sort numbers the records as they were given.
  package func entries() throws(StyleTrouble) -> [Entry] {
    guard !records.isEmpty else { return [] }
    let pandoc = try Pandoc()
    let main = mainLocale
    let all = Array(records.indices)
    let whole = try start(pandoc, all, locale: main, numbers: nil)
    let numbersMove = style.isNumbered && (style.sortsItsList || cyrillicFirst)
    var further: [(locale: String, run: Pandoc.Run)] = []
    if !numbersMove { further = try startFurther(pandoc, except: main, order: all) }

    let listed = EntryReader.entries(in: try whole.html())
    var order = listed.map(\.index)
    var references = Dictionary(listed.map { ($0.index, $0.reference) }) { first, _ in first }
    if cyrillicFirst { order = order.filter(beginsInCyrillic) + order.filter { !beginsInCyrillic($0) } }
    if numbersMove { further = try startFurther(pandoc, except: cyrillicFirst ? nil : main, order: order) }
    for (locale, run) in further {
      for (index, reference) in EntryReader.entries(in: try run.html()) where locales[index] == locale {
        references[index] = reference
      }
    }
    return order.compactMap { index in references[index].map { Entry(index: index, reference: $0) } }
  }

  private var mainLocale: String {
    let counts = Dictionary(grouping: locales) { $0 }.mapValues(\.count)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en-US"
  }

  /// A call for each language but one, with the numbers that the whole list gives.
  private func startFurther(_ pandoc: Pandoc, except main: String?, order: [Int]) throws(StyleTrouble) -> [(
    locale: String, run: Pandoc.Run
  )] {
    var numbers: [Int: Int] = [:]
    for (place, index) in order.enumerated() { numbers[index] = place + 1 }
    let neighbourhoods = records.map { record in
      Neighbourhood(
        authors: CSLJSON.authors(of: record), year: style.marksRepeatedAuthors ? nil : record.publication.year)
    }
    var runs: [(locale: String, run: Pandoc.Run)] = []
    for locale in Set(locales).sorted() where locale != main {
      let neighbours = Set(records.indices.filter { locales[$0] == locale }.map { neighbourhoods[$0] })
      let indices = records.indices.filter { locales[$0] == locale || neighbours.contains(neighbourhoods[$0]) }
      runs.append((locale, try start(pandoc, indices, locale: locale, numbers: numbers)))
    }
    return runs
  }

  /// What records share whose references depend on one another.
  private struct Neighbourhood: Hashable {
    var authors: JSONValue
    var year: Int?
  }

  private func start(
    _ pandoc: Pandoc, _ indices: [Int], locale: String, numbers: [Int: Int]?
  ) throws(StyleTrouble) -> Pandoc.Run {
    let numberField = style.isNumbered && numbers != nil ? style.unusedField : nil
    let items = EngineItems(for: style)
    let list = indices.map { index in
      items.json(of: records[index], index: index, number: numberField.map { ($0, numbers?[index] ?? 0) })
    }
    return try pandoc.start(
      style: style, rules: style.rules(locale: locale, numberedBy: numberField), locale: locale,
      items: JSONValue.array(list).text())
  }

  private func beginsInCyrillic(_ index: Int) -> Bool { Reference.beginsInCyrillic(records[index]) }
}

extension StyledList {
  /// References that are made already, in alphabetical order.
  package static func entries(
    ofPlain texts: [String], _ records: [CatalogueRecord], cyrillicFirst: Bool
  ) -> [Entry] {
    let keys = texts.map { Folding.key($0) }
    let sorted = texts.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    let isFirst = { (index: Int) in cyrillicFirst && Reference.beginsInCyrillic(records[index]) }
    let order = sorted.filter(isFirst) + sorted.filter { !isFirst($0) }
    return order.map { Entry(index: $0, reference: StyledReference(plain: texts[$0])) }
  }
}
