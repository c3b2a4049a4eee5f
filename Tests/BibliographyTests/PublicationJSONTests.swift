import Fixtures
import Testing

@testable import Bibliography

struct PublicationJSONTests {
  /// Through text and back: what workers answer is what was found.
  @Test func findingsRoundTrip() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<300 {
      let publication = OddPublications.publication(&random)
      let read = JSONValue(parsing: publication.findingsJSON.text()).map(Publication.init(findingsJSON:))
      #expect(read == publication)
    }
  }

  @Test(arguments: Field.allCases)
  func everyShapeRoundTrips(_ field: Field) {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<50 {
      let value = OddPublications.value(field.shape, &random)
      let read = JSONValue(parsing: value.json.text()).flatMap { FieldValue(json: $0, shape: field.shape) }
      #expect(read == value)
    }
  }

  /// JSON of another shape gives nil, never a trap or a value half read.
  @Test func otherShapesAreRefused() {
    let values: [JSONValue] = [
      .bool(true), .integer(1), .array([.integer(1)]), .array([.null]),
      .object(["date": .string("1997-13"), "kind": .string("published")]),
      .object(["date": .string("1997"), "kind": .string("guessed")]),
    ]
    for shape: Field.Shape in [.text, .texts, .people, .organisations, .date, .abstracts, .places] {
      // A person may say that there is none.
      #expect(FieldValue(json: .null, shape: shape) == .nothing)
      for value in values { #expect(FieldValue(json: value, shape: shape) == nil) }
    }
    #expect(FieldValue(json: .array([]), shape: .container) == nil)
    #expect(Proposal(json: .object(["value": .string("x"), "confidence": .integer(1)]), shape: .text) == nil)
    #expect(Publication(findingsJSON: .array([])) == Publication())
  }

  private var publication: Publication {
    var publication = Publication()
    func find(_ field: Field, _ value: FieldValue, _ confidence: Double = 0.95, rejected: [Proposal] = []) {
      let evidence = Evidence(rule: "rule", page: 2, pageLabel: "ii", box: [1, 2.25, 3, 4], quote: "© 1997")
      publication.findings[field] = Finding(
        Proposal(value, confidence: confidence, origin: .page, evidence: evidence), rejected: rejected)
    }
    find(.title, .text("Ecological Migrants"))
    find(.organisations, .organisations([Organisation("International Organization for Migration", shortName: "IOM")]))
    if let year = PartialDate(year: 1997), let day = PartialDate(edtf: "2015-11-23") {
      let file = Proposal(
        .date(PublicationDate(day, kind: .created)), confidence: 0.1, origin: .documentInformation,
        evidence: Evidence(rule: "creation date of the file"))
      find(.date, .date(PublicationDate(year, kind: .copyright)), 0.5, rejected: [file])
    }
    find(.places, .places([Place(name: "Belarus", code: "BY", latitude: 53, longitude: 28.5)]))
    find(
      .abstract,
      .abstracts([Abstract(text: "A.\nB.", heading: "Summary", language: "en"), Abstract(text: "В.", language: "ru")]))
    publication.warnings = [.init(.noText, "no text on any page")]
    return publication
  }

  @Test func membersStandInOrder() {
    #expect(
      JSONValue.object(publication.jsonMembers(withFindings: false)).text()
        == #"{"title":"Ecological Migrants","organisations":["International Organization for Migration"],"#
        + #""date":"1997","year":1997,"date_kind":"copyright","abstract":"A.\nB.","abstract_heading":"Summary","#
        + #""abstracts":[{"language":"en","heading":"Summary","text":"A.\nB."},{"language":"ru","text":"В."}],"#
        + #""places":[{"name":"Belarus","code":"BY","latitude":53,"longitude":28.5}],"#
        + #""warnings":[{"code":"no-text","message":"no text on any page"}]}"#)
  }

  @Test func findingsStandBesideTheirValues() {
    let findings = JSONValue.object(publication.jsonMembers())["findings"]
    guard case .object(let members)? = findings else {
      Issue.record("no findings")
      return
    }
    #expect(members.map(\.name) == ["title", "organisations", "date", "abstract", "places"])
    #expect(
      findings?["date"]?.text()
        == #"{"confidence":0.5,"origin":"page","page":2,"page_label":"ii","box":[1,2.3,3,4],"quote":"© 1997","#
        + #""rule":"rule","rejected":[{"value":{"date":"2015-11-23","kind":"created"},"confidence":0.1,"#
        + #""origin":"document-information","rule":"creation date of the file"}]}"#)
  }

  @Test func recordNamesItsFileAndItsDoubts() {
    let file = CataloguedFile(path: "1997-a.pdf", sha256: String(repeating: "a", count: 64), size: 9, pages: 53)
    var record = CatalogueRecord(
      id: 1, citationKey: "iom1997ecological", publication: Publication(), files: [file], tags: ["t"], note: "n",
      shelfMark: "s", addedAt: "2026-01-01T00:00:00Z", changedAt: "2026-01-02T00:00:00Z")
    #expect(
      record.json().text()
        == #"{"id":1,"citation_key":"iom1997ecological","file":"1997-a.pdf","sha256":"\#(file.sha256)","pages":53,"#
        + #""doubtful":["title","date"],"tags":["t"],"note":"n","shelf_mark":"s","#
        + #""added":"2026-01-01T00:00:00Z","changed":"2026-01-02T00:00:00Z"}"#)
    record.publication = publication
    #expect(record.json()["doubtful"] == .list(["date"]))
    #expect(record.json()["findings"] == nil)
    #expect(record.json(withFindings: true)["findings"]?["title"]?["page"] == .integer(2))
  }

  @Test func aPersonsWordOutranks() {
    var publication = publication
    publication.say(.title, .text("First"))
    publication.say(.title, .text("Second"))
    #expect(publication.title == "Second")
    #expect(publication.findings[.title]?.rejected.map(\.value) == [.text("Ecological Migrants")])
    #expect(publication.doubtfulFields == [.date])
  }

  @Test func summariesStandOnOneLine() {
    #expect(Container(title: "Journal", volume: "12", issue: "3", pages: "45–67").summary == "Journal 12(3), 45–67")
    #expect(Container(pages: "5").summary == "5")
    #expect(FieldValue.people([PersonName(family: "A", given: "B"), PersonName(family: "C")]).summary == "A, B; C")
  }
}
