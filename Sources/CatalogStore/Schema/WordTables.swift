extension Schema {
  /// The index of words. Text is folded and stemmed before it goes in (module Words), so that no tokenizer of ours is
  /// needed and the plain sqlite3 shell can read and write the catalogue: what it changes is noted by triggers and
  /// indexed by the next pubcat that writes or searches.
  ///
  /// The pages' index holds no text (`content = ''`): to take a page out, it is given the same tokens again. That is
  /// why the text that was indexed is kept beside a page's note, and why the version of the tokens is a setting.
  static let wordTables = """
    DROP TRIGGER pageIndexed;
    DROP TRIGGER pageUnindexed;
    DROP TRIGGER pageReindexed;
    DROP TRIGGER publicationIndexed;
    DROP TRIGGER publicationUnindexed;
    DROP TRIGGER publicationReindexed;
    DROP TABLE pageIndex;
    DROP TABLE publicationIndex;
    DROP VIEW pageWords;
    DROP VIEW publicationWords;

    -- The whole of a word that the page's end breaks; it stands under this page in the index.
    ALTER TABLE page ADD COLUMN brokenWord TEXT;

    -- rowid is fileID * 1048576 + the page's number.
    CREATE VIRTUAL TABLE pageWords USING fts5 (text, content = '', tokenize = 'ascii');
    INSERT INTO pageWords (pageWords, rank) VALUES ('automerge', 16);

    -- rowid is publication.id.
    CREATE VIRTUAL TABLE publicationWords USING fts5 (
      title, authors, organisations, abstract, keywords, places, tokenize = 'ascii');

    -- Every printed form in the index, folded, with one token that it has.
    CREATE TABLE wordForm (
      form TEXT PRIMARY KEY NOT NULL,
      token TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What is not indexed as it is now. indexedText is what the index has of the page; null where it has nothing.
    CREATE TABLE unindexedPage (
      fileID INTEGER NOT NULL,
      number INTEGER NOT NULL,
      indexedText TEXT,
      indexedWord TEXT,
      PRIMARY KEY (fileID, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unindexedPublication (id INTEGER PRIMARY KEY) STRICT;

    CREATE TRIGGER pageArrived AFTER INSERT ON page BEGIN
      INSERT INTO unindexedPage VALUES (new.fileID, new.number, NULL, NULL) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER pageLeft AFTER DELETE ON page BEGIN
      INSERT INTO unindexedPage VALUES (old.fileID, old.number, old.text, old.brokenWord) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER pageChanged AFTER UPDATE OF text, brokenWord ON page
    WHEN old.text IS NOT new.text OR old.brokenWord IS NOT new.brokenWord BEGIN
      INSERT INTO unindexedPage VALUES (old.fileID, old.number, old.text, old.brokenWord) ON CONFLICT DO NOTHING;
    END;

    CREATE TRIGGER publicationArrived AFTER INSERT ON publication BEGIN
      INSERT INTO unindexedPublication VALUES (new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER publicationLeft AFTER DELETE ON publication BEGIN
      INSERT INTO unindexedPublication VALUES (old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER publicationChanged AFTER UPDATE OF title, authors, organisations, changedAt ON publication BEGIN
      INSERT INTO unindexedPublication VALUES (new.id) ON CONFLICT DO NOTHING;
    END;

    INSERT INTO unindexedPage SELECT fileID, number, NULL, NULL FROM page;
    INSERT INTO unindexedPublication SELECT id FROM publication;
    """
}
