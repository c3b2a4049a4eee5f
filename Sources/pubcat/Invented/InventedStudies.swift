import Bibliography
import CatalogStore

/// Records that look like a documentation office's: reports and articles from 1986 on, some of them undated, in
/// English, Russian and Belarusian. The same sequence every time.
struct InventedStudies {
  /// Where pages' text comes from; nil for records of files without text.
  var pages: InventedPages?
  /// Pages with text of each file.
  var pagesOfText = 0

  private var chance = SplitMix(seed: 1986)
  private var count: UInt64 = 0

  private static let subjects = [
    "Migration", "Resettlement", "Return", "Health of migrants", "HIV and mobility", "Remittances", "Seasonal labour",
  ]
  private static let places = [
    Place(name: "Belarus", code: "BY", latitude: 53, longitude: 28),
    Place(name: "Ukraine", code: "UA", latitude: 49, longitude: 32),
    Place(name: "Lithuania", code: "LT", latitude: 56, longitude: 24),
    Place(name: "Poland", code: "PL", latitude: 52, longitude: 20),
  ]
  private static let views = [
    "a household survey", "findings and recommendations", "lessons of ten years", "an assessment", "trends and gaps",
  ]
  private static let organisations = [
    Organisation("International Organization for Migration", shortName: "IOM"),
    Organisation("Joint United Nations Programme on HIV/AIDS", shortName: "UNAIDS"),
    Organisation("Институт демографии и региональной политики"),
    Organisation("Цэнтр сацыяльных даследаванняў"),
  ]
  private static let languages = ["en", "en", "ru", "ru", "be"]
  private static let kinds: [PublicationKind] = [.report, .report, .article, .brief, .workingPaper, .thesis]

  /// Goes on behind the first so many.
  mutating func skip(_ count: Int) {
    let texts = pages
    pages = nil
    for _ in 0..<count { _ = next() }
    pages = texts
  }

  mutating func next() -> NewRecord {
    count += 1
    var publication = Publication()
    func find(_ field: Field, _ value: FieldValue, confidence: Double = 0.9) {
      publication.findings[field] = Finding(
        Proposal(value, confidence: confidence, origin: .page, evidence: Evidence(rule: "invented", page: 1)))
    }
    let place = pick(Self.places)
    let subject = pick(Self.subjects)
    find(.title, .text("\(subject) in \(place.name), part \(count): \(pick(Self.views))"), confidence: confidence())
    find(.kind, .text(pick(Self.kinds).rawValue))
    find(.language, .text(pick(Self.languages)))
    find(.places, .places([place]))
    find(.organisations, .organisations([pick(Self.organisations)]))
    if number(below: 3) > 0 {
      find(.authors, .people((0...number(below: 3)).map { _ in person() }), confidence: confidence())
    }
    if number(below: 20) > 0, let date = date() {
      find(.date, .date(PublicationDate(date, kind: .published)), confidence: confidence())
    }
    let abstract = (0..<12).map { _ in
      "\(pick(Self.subjects)) in \(pick(Self.places).name) is described by \(pick(Self.views))."
    }
    find(.abstract, .abstracts([Abstract(text: abstract.joined(separator: " "), heading: "Summary", language: "en")]))
    return NewRecord(publication, file: NewFile(file(), pages: text()))
  }

  private mutating func file() -> CataloguedFile {
    let digits = (0..<4).map { _ in String(chance.next(), radix: 16) }.map {
      String(repeating: "0", count: 16 - $0.count) + $0
    }
    let pages = 4 + number(below: 120)
    return CataloguedFile(
      path: "invented-\(count).pdf", sha256: digits.joined(), size: Int64(pages) * 40_000, pages: pages)
  }

  private func text() -> [IndexedPage] {
    guard let pages else { return [] }
    return (0..<pagesOfText).map { page in
      IndexedPage(number: page + 1, text: pages.page(page, of: Int(count) - 1))
    }
  }

  private mutating func date() -> PartialDate? {
    let year = 1986 + number(below: 40)
    return switch number(below: 3) {
    case 0: PartialDate(year: year)
    case 1: PartialDate(year: year, month: 1 + number(below: 12))
    default: PartialDate(year: year, month: 1 + number(below: 12), day: 1 + number(below: 28))
    }
  }

  private mutating func person() -> PersonName {
    let syllables = ["ka", "val", "chuk", "le", "sni", "ak", "ro", "man", "ov", "ber", "gda", "ze", "len", "ko"]
    let family = (0..<4).map { _ in pick(syllables) }.joined()
    return PersonName(
      family: family.prefix(1).uppercased() + family.dropFirst(), given: pick(["A.", "M.", "Olga", "Jan"]))
  }

  /// One finding in ten is doubtful.
  private mutating func confidence() -> Double { number(below: 10) == 0 ? 0.4 : 0.9 }

  private mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(below: choices.count)] }

  private mutating func number(below bound: Int) -> Int { chance.number(below: bound) }
}
