-- A catalogue of form 1, as the first pubcat made it, with corrections, a removed record and the journal of both.
-- Frozen: later forms are tested on it.
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
CREATE INDEX publicationOnYear ON publication (year, date) WHERE removedAt IS NULL;
CREATE INDEX publicationOnDoubt ON publication (id) WHERE doubtful <> '' AND removedAt IS NULL;
CREATE INDEX publicationOnAddition ON publication (addedAt);
CREATE INDEX placeOnCode ON place (code);
CREATE INDEX tagOnName ON tag (nameKey);
CREATE INDEX fileOnPublication ON file (publicationID);
CREATE INDEX changeOnPublication ON change (publicationID);
CREATE INDEX changeOnOperation ON change (operationID);
CREATE VIEW pageWords AS
  SELECT id, replace(replace(text, 'ё', 'е'), 'Ё', 'Е') AS text FROM page;
CREATE VIRTUAL TABLE pageIndex USING fts5 (
  text, content = 'pageWords', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");
CREATE VIEW publicationWords AS
  SELECT id, replace(replace(title, 'ё', 'е'), 'Ё', 'Е') AS title, replace(replace(authors, 'ё', 'е'), 'Ё', 'Е') AS authors, replace(replace(organisations, 'ё', 'е'), 'Ё', 'Е') AS organisations
  FROM publication;
CREATE VIRTUAL TABLE publicationIndex USING fts5 (
  title, authors, organisations, content = 'publicationWords', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER pageIndexed AFTER INSERT ON page BEGIN
  INSERT INTO pageIndex (rowid, text) VALUES (new.id, replace(replace(new.text, 'ё', 'е'), 'Ё', 'Е'));
END;
CREATE TRIGGER pageUnindexed AFTER DELETE ON page BEGIN
  INSERT INTO pageIndex (pageIndex, rowid, text) VALUES ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
END;
CREATE TRIGGER pageReindexed AFTER UPDATE OF text ON page BEGIN
  INSERT INTO pageIndex (pageIndex, rowid, text) VALUES ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
  INSERT INTO pageIndex (rowid, text) VALUES (new.id, replace(replace(new.text, 'ё', 'е'), 'Ё', 'Е'));
END;
CREATE TRIGGER publicationIndexed AFTER INSERT ON publication BEGIN
  INSERT INTO publicationIndex (rowid, title, authors, organisations) VALUES (new.id, replace(replace(new.title, 'ё', 'е'), 'Ё', 'Е'), replace(replace(new.authors, 'ё', 'е'), 'Ё', 'Е'), replace(replace(new.organisations, 'ё', 'е'), 'Ё', 'Е'));
END;
CREATE TRIGGER publicationUnindexed AFTER DELETE ON publication BEGIN
  INSERT INTO publicationIndex (publicationIndex, rowid, title, authors, organisations) VALUES ('delete', old.id, replace(replace(old.title, 'ё', 'е'), 'Ё', 'Е'), replace(replace(old.authors, 'ё', 'е'), 'Ё', 'Е'), replace(replace(old.organisations, 'ё', 'е'), 'Ё', 'Е'));
END;
CREATE TRIGGER publicationReindexed AFTER UPDATE OF title, authors, organisations ON publication BEGIN
  INSERT INTO publicationIndex (publicationIndex, rowid, title, authors, organisations) VALUES ('delete', old.id, replace(replace(old.title, 'ё', 'е'), 'Ё', 'Е'), replace(replace(old.authors, 'ё', 'е'), 'Ё', 'Е'), replace(replace(old.organisations, 'ё', 'е'), 'Ё', 'Е'));
  INSERT INTO publicationIndex (rowid, title, authors, organisations) VALUES (new.id, replace(replace(new.title, 'ё', 'е'), 'Ё', 'Е'), replace(replace(new.authors, 'ё', 'е'), 'Ё', 'Е'), replace(replace(new.organisations, 'ё', 'е'), 'Ё', 'Е'));
END;
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
INSERT INTO publication (id, citationKey, title, authors, organisations, date, dateKind, kind, language, publisher, publisherPlace, series, edition, url, accessed, doi, isbn, issn, reportNumber, containerTitle, containerVolume, containerIssue, containerPages, doubtful, titleKey, creatorKey, note, shelfMark, addedAt, changedAt, removedAt) VALUES (1, 'orf1997ecological', 'Ecological Migrants in Belarus: Returning Home after Chernobyl?', '', 'Office for Returning Families', '1996-11', 'published', 'brief', 'en', NULL, 'Minsk', NULL, NULL, NULL, NULL, NULL, '978-3-16-148410-0', NULL, NULL, NULL, NULL, NULL, NULL, 'kind', ' ecological migrants in belarus returning home after chernobyl', ' office for returning families', 'Printed copy in the cellar', 'B 12', '2026-11-25T18:31:07Z', '2026-11-25T18:31:07Z', NULL);
INSERT INTO publication (id, citationKey, title, authors, organisations, date, dateKind, kind, language, publisher, publisherPlace, series, edition, url, accessed, doi, isbn, issn, reportNumber, containerTitle, containerVolume, containerIssue, containerPages, doubtful, titleKey, creatorKey, note, shelfMark, addedAt, changedAt, removedAt) VALUES (2, 'ivanova2004testing', 'Testing for HIV among Seasonal Workers in Gomel', 'Ivanova, Anna; Weiß, Karl', '', '2004-03', 'issued', 'brief', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kind', ' testing for hiv among seasonal workers in gomel', ' ivanova anna weiss karl', NULL, NULL, '2026-11-25T18:31:07Z', '2026-11-25T18:31:09Z', NULL);
INSERT INTO publication (id, citationKey, title, authors, organisations, date, dateKind, kind, language, publisher, publisherPlace, series, edition, url, accessed, doi, isbn, issn, reportNumber, containerTitle, containerVolume, containerIssue, containerPages, doubtful, titleKey, creatorKey, note, shelfMark, addedAt, changedAt, removedAt) VALUES (3, 'anon2010report', 'A Report that was Removed', '', '', '2010', 'issued', 'report', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', ' a report that was removed', '', NULL, NULL, '2026-11-25T18:31:07Z', '2026-11-25T18:31:09Z', '2026-11-25T18:31:09Z');
INSERT INTO publication (id, citationKey, title, authors, organisations, date, dateKind, kind, language, publisher, publisherPlace, series, edition, url, accessed, doi, isbn, issn, reportNumber, containerTitle, containerVolume, containerIssue, containerPages, doubtful, titleKey, creatorKey, note, shelfMark, addedAt, changedAt, removedAt) VALUES (4, 'petrov2018migratsiya', 'Миграция и ВИЧ в Республике Беларусь', 'Петров, Иван', '', '2018', 'published', 'report', 'ru', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', ' миграция и вич в республике беларусь', ' петров иван', NULL, NULL, '2026-11-25T18:31:09Z', '2026-11-25T18:31:09Z', NULL);
INSERT INTO author (publicationID, position, family, given, nameKey) VALUES (2, 1, 'Ivanova', 'Anna', ' ivanova anna ivanova');
INSERT INTO author (publicationID, position, family, given, nameKey) VALUES (2, 2, 'Weiß', 'Karl', ' weiss karl weiss');
INSERT INTO author (publicationID, position, family, given, nameKey) VALUES (4, 1, 'Петров', 'Иван', ' петров иван петров');
INSERT INTO organisation (publicationID, position, name, shortName, nameKey) VALUES (1, 1, 'Office for Returning Families', NULL, ' office for returning families');
INSERT INTO place (publicationID, position, name, code, latitude, longitude, nameKey) VALUES (1, 1, 'Belarus', 'BY', 53.5, 28.0, ' belarus');
INSERT INTO keyword (publicationID, position, text) VALUES (1, 1, 'migration');
INSERT INTO keyword (publicationID, position, text) VALUES (1, 2, 'return');
INSERT INTO keyword (publicationID, position, text) VALUES (1, 3, 'Chernobyl');
INSERT INTO tag (publicationID, name, nameKey) VALUES (1, 'archive', ' archive');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (1, 1, 'title', 0, '"Ecological Migrants in Belarus: Returning Home after Chernobyl?"', 0.855, 'page', NULL, 'title block of the first page', 1, NULL, '[72,64.8,321.4,58.9]', 'Ecological Migrants in Belarus Returning Home after Chernobyl?', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (2, 1, 'title', 1, '"A"', 0.1, 'file-name', NULL, 'words of the file name', NULL, NULL, NULL, 'a.pdf', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (3, 1, 'title', 2, '"Families return to the villages that they left in 1986. This study asks why they do so. Keywords: migration, return, Chernobyl"', 0.05, 'page', NULL, 'title block of an inner page', 3, NULL, '[72,97.2,369.6,25.3]', 'Families return to the villages that they left in 1986. This study asks why they do so. Keywords: migration, return, Chernobyl', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (4, 1, 'title', 3, '"Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0"', 0.05, 'page', NULL, 'title block of an inner page', 2, NULL, '[72,74.8,314.6,9.3]', 'Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (5, 1, 'title', 4, '"Returning Home after Chernobyl?: Office for Returning Families"', 0.05, 'page', NULL, 'title block of the first page', 1, NULL, '[72,108.9,239.2,39.6]', 'Returning Home after Chernobyl? Office for Returning Families', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (6, 1, 'keywords', 0, '["migration","return","Chernobyl"]', 0.95, 'page', NULL, 'list under “Keywords”', 3, NULL, '[72,113.2,173.4,9.3]', 'Keywords: migration, return, Chernobyl', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (7, 1, 'publisher_place', 0, '"Minsk"', 0.9, 'page', NULL, 'city of the imprint', 1, NULL, '[72,156.6,64.7,11.1]', 'Minsk, 1997', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (8, 1, 'isbn', 0, '"978-3-16-148410-0"', 0.95, 'page', NULL, 'printed with its label', 2, NULL, '[72,74.8,314.6,9.3]', 'Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (9, 1, 'kind', 0, '"brief"', 0.5, 'page', NULL, '3 pages', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (10, 1, 'language', 0, '"en"', 0.99, 'page', NULL, 'the words of 3 of 3 pages', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (11, 1, 'places', 0, '[{"name":"Belarus","code":"BY","latitude":53.5,"longitude":28}]', 0.85, 'page', NULL, 'named in the title', 1, NULL, '[72,64.8,321.4,58.9]', 'Ecological Migrants in Belarus Returning Home after Chernobyl?', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (12, 1, 'organisations', 0, '["Office for Returning Families"]', 0.924, 'page', NULL, 'copyright line', 2, NULL, '[72,74.8,314.6,9.3]', 'Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (16, 2, 'date', 0, '{"date":"2004-03","kind":"issued"}', 0.95, 'page', NULL, 'line of its own', 1, NULL, '[72,127.8,63.4,11.1]', 'March 2004', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (17, 2, 'language', 0, '"en"', 0.75, 'page', NULL, 'the words of the text', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (18, 2, 'kind', 0, '"brief"', 0.5, 'page', NULL, 'one page', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (22, 3, 'kind', 0, '"report"', 0.75, 'page', NULL, 'the words “report”', 1, NULL, '[72,67.6,250.1,18.5]', 'A Report that was Removed', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (23, 3, 'kind', 1, '"brief"', 0.45, 'page', NULL, 'one page', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (24, 3, 'language', 0, '"en"', 0.75, 'page', NULL, 'the words of the text', 1, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (25, 3, 'date', 0, '{"date":"2010","kind":"issued"}', 0.92, 'page', NULL, 'line of its own', 1, NULL, '[72,105.4,26.7,11.1]', '2010', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (26, 3, 'title', 0, '"A Report that was Removed"', 0.751, 'page', NULL, 'title block of the first page', 1, NULL, '[72,67.6,250.1,18.5]', 'A Report that was Removed', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (27, 3, 'title', 1, '"C"', 0.1, 'file-name', NULL, 'words of the file name', NULL, NULL, NULL, 'c.pdf', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (28, 1, 'date', 0, '{"date":"1996-11","kind":"published"}', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (29, 1, 'date', 1, '{"date":"1997","kind":"copyright"}', 0.85, 'page', NULL, 'copyright line', 2, NULL, '[72,74.8,314.6,9.3]', 'Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (30, 1, 'date', 2, '{"date":"1986","kind":"issued"}', 0.3, 'page', NULL, 'running text', 3, NULL, '[72,97.2,369.6,9.3]', 'Families return to the villages that they left in 1986. This study asks why they do so.', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (31, 2, 'title', 0, '"Testing for HIV among Seasonal Workers in Gomel"', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:08Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (32, 2, 'title', 1, '"Testing for HIV among Seasonal Workers"', 0.662, 'page', NULL, 'title block of the first page', 1, NULL, '[72,66.2,405.9,20.3]', 'Testing for HIV among Seasonal Workers', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (33, 2, 'title', 2, '"B"', 0.1, 'file-name', NULL, 'words of the file name', NULL, NULL, NULL, 'b.pdf', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (34, 2, 'title', 3, '"Testing for HIV among Seasonal Workers: Anna Ivanova, Karl Weiss March 2004"', 0.058, 'page', NULL, 'title block of the first page', 1, NULL, '[72,66.2,405.9,72.7]', 'Testing for HIV among Seasonal Workers Anna Ivanova, Karl Weiss March 2004', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (35, 2, 'authors', 0, '[{"family":"Ivanova","given":"Anna"},{"family":"Weiß","given":"Karl"}]', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (36, 2, 'authors', 1, '[{"family":"Ivanova","given":"Anna"},{"family":"Weiss","given":"Karl"}]', 0.97, 'page', NULL, 'names under the title', 1, NULL, '[72,108.6,137.4,11.1]', 'Anna Ivanova, Karl Weiss', '2026-11-25T18:31:07Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (37, 4, 'kind', 0, '"report"', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (38, 4, 'date', 0, '{"date":"2018","kind":"published"}', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (39, 4, 'language', 0, '"ru"', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (40, 4, 'title', 0, '"Миграция и ВИЧ в Республике Беларусь"', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (41, 4, 'authors', 0, '[{"family":"Петров","given":"Иван"}]', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO finding (id, publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box, quote, foundAt) VALUES (42, 4, 'abstract', 0, '[{"language":"ru","text":"Ещё одно исследование."}]', 1.0, 'person', 'ann', 'a person''s word', NULL, NULL, NULL, NULL, '2026-11-25T18:31:09Z');
INSERT INTO file (id, publicationID, path, sha256, size, pages, originalName, addedAt) VALUES (1, 1, '1997-ecological-migrants-in-belarus-returning-home-after-fe040774.pdf', 'fe0407742ae7a0d6d668907fa32d07585570a57c6772efac3bb962d3119cfed2', 1562, 3, 'a.pdf', '2026-11-25T18:31:07Z');
INSERT INTO file (id, publicationID, path, sha256, size, pages, originalName, addedAt) VALUES (2, 2, '2004-testing-for-hiv-among-seasonal-workers-0f5abee5.pdf', '0f5abee59f92a8fde9d20d2fabd6216d7132d5ceef014aec31a696e56647cd30', 729, 1, 'b.pdf', '2026-11-25T18:31:07Z');
INSERT INTO file (id, publicationID, path, sha256, size, pages, originalName, addedAt) VALUES (3, 3, 'removed/2010-a-report-that-was-removed-f547e674.pdf', 'f547e674827cbcced6a0441dd499b4d10a8d826a640d425e32d0321299f91ff2', 639, 1, 'c.pdf', '2026-11-25T18:31:07Z');
INSERT INTO page (id, fileID, number, label, text) VALUES (1, 1, 1, NULL, 'Ecological Migrants in Belarus
Returning Home after Chernobyl?
Office for Returning Families
Minsk, 1997');
INSERT INTO page (id, fileID, number, label, text) VALUES (2, 1, 2, NULL, 'Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0');
INSERT INTO page (id, fileID, number, label, text) VALUES (3, 1, 3, NULL, 'Abstract
Families return to the villages that they left in 1986. This study asks why they do so.
Keywords: migration, return, Chernobyl');
INSERT INTO page (id, fileID, number, label, text) VALUES (4, 2, 1, NULL, 'Testing for HIV among Seasonal Workers
Anna Ivanova, Karl Weiss
March 2004');
INSERT INTO page (id, fileID, number, label, text) VALUES (5, 3, 1, NULL, 'A Report that was Removed
2010');
INSERT INTO operation (id, act, who, at) VALUES (1, 'add', 'ann', '2026-11-25T18:31:07Z');
INSERT INTO operation (id, act, who, at) VALUES (2, 'edit', 'ann', '2026-11-25T18:31:07Z');
INSERT INTO operation (id, act, who, at) VALUES (3, 'edit', 'ann', '2026-11-25T18:31:08Z');
INSERT INTO operation (id, act, who, at) VALUES (4, 'edit', 'ann', '2026-11-25T18:31:09Z');
INSERT INTO operation (id, act, who, at) VALUES (5, 'add', 'ann', '2026-11-25T18:31:09Z');
INSERT INTO operation (id, act, who, at) VALUES (6, 'remove', 'ann', '2026-11-25T18:31:09Z');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (1, 1, 1, 'record', NULL, '{"citation_key":"orf1997ecological","title":"Ecological Migrants in Belarus: Returning Home after Chernobyl?"}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (2, 1, 2, 'record', NULL, '{"citation_key":"ivanova2004testing","title":"Testing for HIV among Seasonal Workers"}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (3, 1, 3, 'record', NULL, '{"citation_key":"anon2010report","title":"A Report that was Removed"}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (4, 2, 1, 'date', '{"value":{"date":"1997","kind":"copyright"},"confidence":0.85,"origin":"page","page":2,"box":[72,74.8,314.6,9.3],"quote":"Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0","rule":"copyright line","rejected":[{"value":{"date":"1986","kind":"issued"},"confidence":0.3,"origin":"page","page":3,"box":[72,97.2,369.6,9.3],"quote":"Families return to the villages that they left in 1986. This study asks why they do so.","rule":"running text"}]}', '{"value":{"date":"1996-11","kind":"published"},"confidence":1,"origin":"person","rule":"a person''s word","rejected":[{"value":{"date":"1997","kind":"copyright"},"confidence":0.85,"origin":"page","page":2,"box":[72,74.8,314.6,9.3],"quote":"Copyright 1997 Office for Returning Families. ISBN 978-3-16-148410-0","rule":"copyright line"},{"value":{"date":"1986","kind":"issued"},"confidence":0.3,"origin":"page","page":3,"box":[72,97.2,369.6,9.3],"quote":"Families return to the villages that they left in 1986. This study asks why they do so.","rule":"running text"}]}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (5, 2, 1, 'tag', NULL, '"archive"');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (6, 2, 1, 'note', NULL, '"Printed copy in the cellar"');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (7, 2, 1, 'shelf_mark', NULL, '"B 12"');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (8, 3, 2, 'title', '{"value":"Testing for HIV among Seasonal Workers","confidence":0.662,"origin":"page","page":1,"box":[72,66.2,405.9,20.3],"quote":"Testing for HIV among Seasonal Workers","rule":"title block of the first page","rejected":[{"value":"B","confidence":0.1,"origin":"file-name","quote":"b.pdf","rule":"words of the file name"},{"value":"Testing for HIV among Seasonal Workers: Anna Ivanova, Karl Weiss March 2004","confidence":0.058,"origin":"page","page":1,"box":[72,66.2,405.9,72.7],"quote":"Testing for HIV among Seasonal Workers Anna Ivanova, Karl Weiss March 2004","rule":"title block of the first page"}]}', '{"value":"Testing for HIV among Seasonal Workers in Gomel","confidence":1,"origin":"person","rule":"a person''s word","rejected":[{"value":"Testing for HIV among Seasonal Workers","confidence":0.662,"origin":"page","page":1,"box":[72,66.2,405.9,20.3],"quote":"Testing for HIV among Seasonal Workers","rule":"title block of the first page"},{"value":"B","confidence":0.1,"origin":"file-name","quote":"b.pdf","rule":"words of the file name"},{"value":"Testing for HIV among Seasonal Workers: Anna Ivanova, Karl Weiss March 2004","confidence":0.058,"origin":"page","page":1,"box":[72,66.2,405.9,72.7],"quote":"Testing for HIV among Seasonal Workers Anna Ivanova, Karl Weiss March 2004","rule":"title block of the first page"}]}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (9, 4, 2, 'authors', '{"value":[{"family":"Ivanova","given":"Anna"},{"family":"Weiss","given":"Karl"}],"confidence":0.97,"origin":"page","page":1,"box":[72,108.6,137.4,11.1],"quote":"Anna Ivanova, Karl Weiss","rule":"names under the title"}', '{"value":[{"family":"Ivanova","given":"Anna"},{"family":"Weiß","given":"Karl"}],"confidence":1,"origin":"person","rule":"a person''s word","rejected":[{"value":[{"family":"Ivanova","given":"Anna"},{"family":"Weiss","given":"Karl"}],"confidence":0.97,"origin":"page","page":1,"box":[72,108.6,137.4,11.1],"quote":"Anna Ivanova, Karl Weiss","rule":"names under the title"}]}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (10, 5, 4, 'record', NULL, '{"citation_key":"petrov2018migratsiya","title":"Миграция и ВИЧ в Республике Беларусь"}');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (11, 6, 3, 'removed', NULL, '"2026-11-25T18:31:09Z"');
INSERT INTO change (id, operationID, publicationID, field, old, new) VALUES (12, 6, 3, 'file', '{"path":"2010-a-report-that-was-removed-f547e674.pdf","sha256":"f547e674827cbcced6a0441dd499b4d10a8d826a640d425e32d0321299f91ff2","size":639,"pages":1}', '{"path":"removed/2010-a-report-that-was-removed-f547e674.pdf","sha256":"f547e674827cbcced6a0441dd499b4d10a8d826a640d425e32d0321299f91ff2","size":639,"pages":1}');
INSERT INTO migration (number, name, at) VALUES (1, 'create the catalogue', '2026-11-25T18:31:06Z');
PRAGMA application_id = 1349870147;
PRAGMA user_version = 1;
