/** The first format: things, the journal, the ways back, and settings. */
export const things = `
-- Each thing of an engagement is one row; a removed thing leaves its revision behind and no words.
CREATE TABLE things (
  engagement TEXT NOT NULL,
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  by TEXT NOT NULL,
  json TEXT,
  PRIMARY KEY (engagement, collection, id)
) WITHOUT ROWID;

-- The exact timeline: what happened, never who answered what.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  engagement TEXT NOT NULL,
  workshop TEXT,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  line TEXT NOT NULL
);
CREATE INDEX journal_of ON journal (engagement, seq);

-- The way back of each command, and forth again of each that was undone.
CREATE TABLE steps (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  engagement TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  patches TEXT,
  after TEXT NOT NULL
);
CREATE INDEX steps_of ON steps (engagement, seq);

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
) WITHOUT ROWID;
`
