extension Schema {
  /// Words of the pages, and of titles and names, under tokenizers that every SQLite has, kept up by triggers: a row
  /// written from the plain sqlite3 shell is found as well. The indexes read views in which ё is е, because the
  /// tokenizer keeps them apart and readers do not; queries are to do the same.
  static let fullText = """
    CREATE VIEW pageWords AS
      SELECT id, \(yo("text")) AS text FROM page;

    CREATE VIRTUAL TABLE pageIndex USING fts5 (
      text, content = 'pageWords', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");

    CREATE VIEW publicationWords AS
      SELECT id, \(yo("title")) AS title, \(yo("authors")) AS authors, \(yo("organisations")) AS organisations
      FROM publication;

    CREATE VIRTUAL TABLE publicationIndex USING fts5 (
      title, authors, organisations, content = 'publicationWords', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2");

    -- Merging its parts less often saves a fifth of the time that adding takes, for a thirtieth more space.
    INSERT INTO pageIndex (pageIndex, rank) VALUES ('automerge', 16);

    \(triggers(keeping: "pageIndex", of: "page", ["text"]))
    \(triggers(keeping: "publicationIndex", of: "publication", ["title", "authors", "organisations"]))
    """

  private static func yo(_ column: String) -> String { "replace(replace(\(column), 'ё', 'е'), 'Ё', 'Е')" }

  private static func triggers(keeping index: String, of table: String, _ columns: [String]) -> String {
    let names = columns.joined(separator: ", ")
    func values(_ row: String) -> String { columns.map { yo("\(row).\($0)") }.joined(separator: ", ") }
    let insertion = "INSERT INTO \(index) (rowid, \(names)) VALUES (new.id, \(values("new")));"
    let deletion = "INSERT INTO \(index) (\(index), rowid, \(names)) VALUES ('delete', old.id, \(values("old")));"
    return """
      CREATE TRIGGER \(table)Indexed AFTER INSERT ON \(table) BEGIN
        \(insertion)
      END;
      CREATE TRIGGER \(table)Unindexed AFTER DELETE ON \(table) BEGIN
        \(deletion)
      END;
      CREATE TRIGGER \(table)Reindexed AFTER UPDATE OF \(names) ON \(table) BEGIN
        \(deletion)
        \(insertion)
      END;
      """
  }
}
