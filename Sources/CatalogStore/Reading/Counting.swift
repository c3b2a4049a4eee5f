import Bibliography
import GRDB

extension Catalogue {
  package func statistics() throws(CatalogueError) -> Statistics {
    try read { database in
      func number(_ query: String) throws -> Int { try Int.fetchOne(database, sql: "SELECT " + query) ?? 0 }
      let listed = "FROM publication WHERE removedAt IS NULL"
      let filesListed = "FROM file JOIN publication ON publication.id = publicationID WHERE removedAt IS NULL"
      var statistics = Statistics()
      statistics.publications = try number("count(*) \(listed)")
      statistics.removed = try number("count(*) FROM publication WHERE removedAt IS NOT NULL")
      statistics.undated = try number("count(*) \(listed) AND year IS NULL")
      statistics.doubtful = try number("count(*) \(listed) AND doubtful <> ''")
      statistics.withoutFile = try number("count(*) \(listed) AND id NOT IN (SELECT publicationID FROM file)")
      statistics.files = try number("count(*) \(filesListed)")
      statistics.pages = try number("coalesce(sum(pages), 0) \(filesListed)")
      statistics.fileSize = try Int64(number("coalesce(sum(size), 0) \(filesListed)"))
      statistics.catalogueSize = try Int64(
        number("page_count * page_size FROM pragma_page_count, pragma_page_size"))
      statistics.kinds = try Self.counts(database, of: "kind")
      statistics.languages = try Self.counts(database, of: "language")
      statistics.years = try Self.years(database)
      statistics.lastChange = try String.fetchOne(database, sql: "SELECT max(at) FROM operation")
      return statistics
    }
  }

  private static func counts(_ database: Database, of column: String) throws -> [Statistics.Count] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(column), count(*) FROM publication WHERE removedAt IS NULL
        GROUP BY \(column) ORDER BY count(*) DESC, \(column)
        """
    ).map { Statistics.Count(name: $0[0], count: $0[1]) }
  }
}
