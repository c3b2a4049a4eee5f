extension Schema {
  /// Times are ISO 8601 in UTC, to the second; dates EDTF level 0, as exact as their source.
  static let tables = """
    CREATE TABLE publication (
      id INTEGER PRIMARY KEY AUTOINCREMENT,          -- never used again for another publication
      citationKey TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (citationKey <> ''),
      -- What holds at present; the evidence is in finding.
      title TEXT,
      authors TEXT NOT NULL DEFAULT '',              -- 'Family, Given; Family, Given', as in author
      organisations TEXT NOT NULL DEFAULT '',        -- separated by '; ', as in organisation
      date TEXT CHECK (
        date GLOB '[0-9][0-9][0-9][0-9]' OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      dateKind TEXT CHECK (
        dateKind IN ('published', 'issued', 'copyright', 'signed-to-print', 'accepted', 'conference', 'created')),
      year INTEGER GENERATED ALWAYS AS (CAST(substr(date, 1, 4) AS INTEGER)) VIRTUAL,
      kind TEXT CHECK (
        kind IN ('report', 'working-paper', 'brief', 'article', 'preprint', 'thesis', 'proceedings', 'book', 'other')),
      language TEXT,                                 -- BCP 47
      publisher TEXT,
      publisherPlace TEXT,
      series TEXT,
      edition TEXT,
      url TEXT,
      accessed TEXT,
      doi TEXT,
      isbn TEXT,
      issn TEXT,
      reportNumber TEXT,
      containerTitle TEXT,
      containerVolume TEXT,
      containerIssue TEXT,
      containerPages TEXT,
      doubtful TEXT NOT NULL DEFAULT '',             -- names of the fields to look at, separated by spaces
      titleKey TEXT NOT NULL DEFAULT '',             -- title and first creator in lower case, without diacritics
      creatorKey TEXT NOT NULL DEFAULT '',
      note TEXT CHECK (note <> ''),
      shelfMark TEXT CHECK (shelfMark <> ''),
      addedAt TEXT NOT NULL,
      changedAt TEXT NOT NULL,
      removedAt TEXT,
      CHECK ((date IS NULL) = (dateKind IS NULL))
    ) STRICT;

    CREATE TABLE author (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position > 0),
      family TEXT NOT NULL,
      given TEXT,
      nameKey TEXT NOT NULL,                         -- ' family given family', folded as titleKey
      PRIMARY KEY (publicationID, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE organisation (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      shortName TEXT,
      nameKey TEXT NOT NULL,
      PRIMARY KEY (publicationID, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE place (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      code TEXT,                                     -- ISO 3166-1 alpha-2
      latitude REAL CHECK (latitude BETWEEN -90 AND 90),
      longitude REAL CHECK (longitude BETWEEN -180 AND 180),
      nameKey TEXT NOT NULL,
      PRIMARY KEY (publicationID, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE keyword (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position > 0),
      text TEXT NOT NULL,
      PRIMARY KEY (publicationID, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tag (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      PRIMARY KEY (publicationID, nameKey)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE warning (
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position > 0),
      code TEXT NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (publicationID, position)
    ) STRICT, WITHOUT ROWID;

    -- Whatever was ever proposed for a field and not replaced by its own source. Rank 0 is what holds.
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      field TEXT NOT NULL CHECK (field <> ''),
      rank INTEGER NOT NULL CHECK (rank >= 0),
      standing TEXT GENERATED ALWAYS AS (iif(rank = 0, 'chosen', 'rejected')) VIRTUAL,
      value TEXT NOT NULL CHECK (json_valid(value)), -- null: a person says that there is none
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      origin TEXT NOT NULL CHECK (
        origin IN ('person', 'import', 'page', 'ocr', 'xmp', 'document-information', 'file-name')),
      who TEXT,                                      -- the person, for origin person and import
      rule TEXT NOT NULL,
      page INTEGER CHECK (page > 0),
      pageLabel TEXT,
      box TEXT CHECK (box IS NULL OR json_valid(box)), -- [x, y, width, height], points from the top left corner
      quote TEXT,
      foundAt TEXT NOT NULL,
      UNIQUE (publicationID, field, rank),
      CHECK (origin <> 'person' OR who IS NOT NULL)
    ) STRICT;

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      publicationID INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
      path TEXT NOT NULL UNIQUE CHECK (path <> ''),  -- relative to the library; absolute where the file is linked
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      size INTEGER NOT NULL CHECK (size >= 0),
      pages INTEGER NOT NULL CHECK (pages >= 0),
      originalName TEXT,
      addedAt TEXT NOT NULL
    ) STRICT;

    CREATE TABLE page (
      id INTEGER PRIMARY KEY,
      fileID INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number > 0),
      label TEXT,                                    -- as printed, where it differs from the number
      text TEXT NOT NULL,
      UNIQUE (fileID, number)
    ) STRICT;

    -- The journal: an operation is one act of a person, a change one thing that it made different.
    CREATE TABLE operation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      act TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      operationID INTEGER NOT NULL REFERENCES operation (id),
      publicationID INTEGER NOT NULL,                -- no reference: the journal outlives what it tells of
      field TEXT NOT NULL,
      old TEXT CHECK (old IS NULL OR json_valid(old)),
      new TEXT CHECK (new IS NULL OR json_valid(new))
    ) STRICT;

    CREATE TABLE migration (
      number INTEGER PRIMARY KEY,                    -- the last one is PRAGMA user_version
      name TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  static let indexes = """
    CREATE INDEX publicationOnYear ON publication (year, date) WHERE removedAt IS NULL;
    CREATE INDEX publicationOnDoubt ON publication (id) WHERE doubtful <> '' AND removedAt IS NULL;
    CREATE INDEX publicationOnAddition ON publication (addedAt);
    CREATE INDEX placeOnCode ON place (code);
    CREATE INDEX tagOnName ON tag (nameKey);
    CREATE INDEX fileOnPublication ON file (publicationID);
    CREATE INDEX changeOnPublication ON change (publicationID);
    CREATE INDEX changeOnOperation ON change (operationID);
    """
}
