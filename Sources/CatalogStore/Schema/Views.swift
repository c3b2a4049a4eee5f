extension Schema {
  /// Answers to the questions asked most, for people at the sqlite3 shell.
  static let views = """
    CREATE VIEW publicationByYear AS
      SELECT year, date, id, citationKey, iif(authors <> '', authors, organisations) AS creator, title
      FROM publication WHERE removedAt IS NULL
      ORDER BY year DESC, date DESC, titleKey;

    CREATE VIEW yearCount AS
      SELECT year, count(*) AS publications FROM publication WHERE removedAt IS NULL
      GROUP BY year ORDER BY year DESC;

    CREATE VIEW abstract AS
      SELECT finding.publicationID, each.key + 1 AS position, each.value ->> 'language' AS language,
        each.value ->> 'heading' AS heading, each.value ->> 'text' AS text, finding.page
      FROM finding, json_each(iif(finding.value = 'null', '[]', finding.value)) AS each
      WHERE finding.field = 'abstract' AND finding.rank = 0;

    CREATE VIEW doubtfulFinding AS
      SELECT publication.id, publication.title, finding.field, finding.value, finding.confidence, finding.page,
        finding.quote, finding.rule
      FROM finding JOIN publication ON publication.id = finding.publicationID
      WHERE finding.rank = 0 AND publication.removedAt IS NULL
        AND ' ' || publication.doubtful || ' ' LIKE '% ' || finding.field || ' %'
      ORDER BY finding.confidence;

    CREATE VIEW correction AS
      SELECT finding.publicationID, finding.field, finding.value, finding.who, finding.foundAt,
        machine.value AS machineValue, machine.rule AS machineRule
      FROM finding LEFT JOIN finding AS machine
        ON machine.publicationID = finding.publicationID AND machine.field = finding.field AND machine.rank = 1
      WHERE finding.rank = 0 AND finding.origin = 'person';

    CREATE VIEW history AS
      SELECT operation.id AS operation, operation.at, operation.who, operation.act, change.publicationID,
        change.field, change.old, change.new
      FROM change JOIN operation ON operation.id = change.operationID
      ORDER BY change.id;
    """
}
