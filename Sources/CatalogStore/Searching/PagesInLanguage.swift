import GRDB

/// Which pages a search in one language may find: those of publications in that language, without the pages that are
/// known to be in another, and the pages in it of all other publications.
struct PagesInLanguage {
  /// Nil for any.
  let language: String?
  /// Rows of the index.
  private var strangers: Set<Int64> = []
  private var guests: Set<Int64> = []
  /// Files that have guests.
  private var hosts: Set<Int64> = []

  /// That a publication is in the language or has a page in it. Its arguments are those of `SelectionSQL.language`, then
  /// the language's `primary` part.
  static let isSomewhere = """
    (\(SelectionSQL.language) OR id IN (
      SELECT publicationID FROM file JOIN page ON page.fileID = file.id WHERE page.language = ?))
    """

  init(_ language: String?, _ database: Database) throws {
    self.language = language
    guard let language else { return }
    let primary = Self.primary(language)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT fileID, number FROM page WHERE language = ? AND NOT EXISTS (
          SELECT 1 FROM file JOIN publication ON publication.id = publicationID
          WHERE file.id = page.fileID AND \(SelectionSQL.language))
        """, arguments: StatementArguments([primary] + SelectionSQL.languageArguments(language)))
    while let row = try rows.next() {
      hosts.insert(row[0])
      guests.insert(WordIndex.rowID(ofPage: row[1], in: row[0]))
    }
    let others = try Row.fetchCursor(
      database, sql: "SELECT fileID, number FROM page WHERE language IS NOT NULL AND language <> ?",
      arguments: [primary])
    while let row = try others.next() { strangers.insert(WordIndex.rowID(ofPage: row[1], in: row[0])) }
  }

  /// Of publications that the search may find at all.
  func hold(_ rowID: Int64) -> Bool {
    guard language != nil else { return true }
    return hosts.contains(WordIndex.file(ofRow: rowID)) ? guests.contains(rowID) : !strangers.contains(rowID)
  }

  /// "be" of "be-tarask": pages are known no more exactly.
  static func primary(_ language: String) -> String {
    language.lowercased().split(separator: "-").first.map(String.init) ?? ""
  }
}
