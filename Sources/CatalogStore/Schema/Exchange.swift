extension Schema {
  /// Records that are one or belong together, acts that take back others, files that an import has named and nobody has
  /// seen yet, and the keys by which records that are alike find one another.
  static let exchange = """
    ALTER TABLE publication ADD COLUMN mergedInto INTEGER REFERENCES publication (id);
    ALTER TABLE operation ADD COLUMN undoes INTEGER REFERENCES operation (id);
    CREATE INDEX operationOnUndone ON operation (undoes) WHERE undoes IS NOT NULL;

    -- "publicationID is a translation of otherID": written once, shown on both sides.
    CREATE TABLE relation (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      otherID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind <> ''),
      PRIMARY KEY (publicationID, otherID),
      CHECK (publicationID <> otherID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relationOnOther ON relation (otherID);

    -- A file that belongs to the record by what an import says, and is not in the library yet.
    CREATE TABLE awaitedFile (
      id INTEGER PRIMARY KEY,
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      path TEXT NOT NULL CHECK (path <> ''),
      sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
      pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
      UNIQUE (publicationID, path)
    ) STRICT;
    CREATE INDEX awaitedFileOnContents ON awaitedFile (sha256);

    CREATE INDEX publicationOnDOI ON publication (lower(doi)) WHERE doi IS NOT NULL;
    CREATE INDEX publicationOnISBN ON publication (\(isbnKey)) WHERE isbn IS NOT NULL;
    CREATE INDEX publicationOnReportNumber ON publication (lower(reportNumber)) WHERE reportNumber IS NOT NULL;
    CREATE INDEX publicationOnTitle ON publication (titleKey);
    CREATE INDEX findingOnImportedTitle ON finding (value) WHERE field = 'title' AND origin = 'import';
    """

  /// The nine digits that both forms of an ISBN share.
  static let isbnKey = """
    substr(replace(replace(isbn, '-', ''), ' ', ''), length(replace(replace(isbn, '-', ''), ' ', '')) - 9, 9)
    """
}
