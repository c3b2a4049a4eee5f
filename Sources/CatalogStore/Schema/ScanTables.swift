extension Schema {
  /// What OCR has read, page by page, so that no page is read twice, and what it is still to read, so that a run that was
  /// interrupted goes on at the page where it stood.
  static let scanTables = """
    CREATE TABLE scan (
      fileID INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
      page INTEGER NOT NULL CHECK (page > 0),
      engine TEXT NOT NULL,                          -- with its version; '' where it gave no answer
      languages TEXT NOT NULL,                       -- of its models, joined by '+'
      confidence INTEGER CHECK (confidence BETWEEN 0 AND 100), -- mean over the words; null where there are none
      problem TEXT CHECK (problem <> ''),            -- why there is nothing: blank, undrawable, timed-out, failed
      content TEXT NOT NULL CHECK (json_valid(content)), -- the lines, with their places
      readAt TEXT NOT NULL,
      PRIMARY KEY (fileID, page)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unreadPage (
      fileID INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
      page INTEGER NOT NULL CHECK (page > 0),
      PRIMARY KEY (fileID, page)
    ) STRICT, WITHOUT ROWID;

    -- Catalogues from before know their scans by the pages without text.
    INSERT INTO unreadPage SELECT fileID, number FROM page WHERE trim(text, char(9, 10, 12, 13, 32)) = '';
    """
}
