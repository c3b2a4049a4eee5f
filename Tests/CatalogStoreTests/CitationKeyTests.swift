import Bibliography
import Testing

@testable import CatalogStore

struct CitationKeyTests {
  @Test func suffixesCountInLetters() {
    #expect(
      [0, 1, 2, 26, 27, 52, 53, 702, 703].map(CitationKeys.suffix) == [
        "", "a", "b", "z", "aa", "az", "ba", "zz", "aaa",
      ])
  }

  @Test func theSameStemGivesDifferentKeys() throws {
    let catalogue = try TestFolder().open()
    let records = Array(repeating: NewRecord(found(date: "1997", organisations: [Organisation("IOM")])), count: 100)
    let keys = try catalogue.add(records, Act("add", by: "ann")).compactMap { outcome in
      if case .added(_, let key) = outcome { key } else { nil }
    }
    #expect(keys.prefix(3) == ["iom1997", "iom1997a", "iom1997b"])
    #expect(Set(keys).count == 100)
  }

  @Test(arguments: ["", "1997", "a b", "ключ", "-a", "a,b", "a{"])
  func unfit(key: String) throws {
    #expect(!CitationKeys.isFit(key))
    let catalogue = try TestFolder().open()
    #expect(throws: CatalogueError.unfitKey(key)) {
      try catalogue.add([NewRecord(found(title: "A"), citationKey: key)], Act("add", by: "ann"))
    }
  }

  @Test func aPersonMayChooseAFreeKey() throws {
    let catalogue = try TestFolder().open()
    try catalogue.add(found(title: "A"))
    try catalogue.add(found(title: "B"))
    let act = Act("edit", by: "ann")
    #expect(try catalogue.edit(1, RecordEdit(citationKey: "iom:home-1997"), act))
    #expect(try catalogue.resolve("IOM:Home-1997") == [1])
    #expect(throws: CatalogueError.keyTaken(key: "IOM:home-1997", by: 1)) {
      try catalogue.edit(2, RecordEdit(citationKey: "IOM:home-1997"), act)
    }
  }

  @Test func aKeyStaysWhenTheRecordChanges() throws {
    let catalogue = try TestFolder().open()
    try catalogue.add(found(title: "A", date: "1997"))
    try catalogue.rerecognise(1, as: found(title: "B", date: "2018"), Act("recognize", by: "ann"))
    #expect(try catalogue.list().map(\.citationKey) == ["record"])
  }

  @Test func references() throws {
    let catalogue = try TestFolder().open()
    for title in ["A", "B", "C", "D"] { try catalogue.add(found(title: title)) }
    try catalogue.remove(2, Act("remove", by: "ann"))
    #expect(try catalogue.resolve("3") == [3])
    #expect(try catalogue.resolve("2") == [2])
    #expect(try catalogue.resolve("1-3") == [1, 3])
    #expect(try catalogue.resolve("4-3") == [3, 4])
    #expect(try catalogue.resolve("RECORDB") == [3])
    for wrong in ["5", "0", "-1", "5-9", "2-2", "", "recordx", "1-2-3"] {
      #expect(throws: CatalogueError.noSuchRecord(wrong)) { try catalogue.resolve(wrong) }
    }
  }
}
