-- The first schema. Row order is date order: pos = day << 17 | place of the entry within its day.
-- Moments are milliseconds since 1970 in UTC; days are date.toordinal(). Every table has a rowid: the
-- background check walks by it.
CREATE TABLE state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    total   BLOB NOT NULL CHECK (length(total) = 32),
    rows    INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, zeroblob(32), 0, 0);

CREATE TABLE computer (
    id       INTEGER PRIMARY KEY,
    computer BLOB NOT NULL UNIQUE CHECK (length(computer) = 16),
    mark     BLOB NOT NULL CHECK (length(mark) = 16),
    day      INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    pos      INTEGER PRIMARY KEY CHECK (pos > 0),
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    day      INTEGER NOT NULL CHECK (day = pos >> 17),
    minute   INTEGER CHECK (minute BETWEEN 0 AND 1439),
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    trashed  INTEGER,
    sitting  BLOB NOT NULL,
    privacy  TEXT NOT NULL DEFAULT 'mine' CHECK (privacy IN ('sealed', 'mine', 'may_share')),
    words    INTEGER NOT NULL,
    title    TEXT NOT NULL,
    heading  TEXT NOT NULL,
    opening  TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;
CREATE INDEX entry_live ON entry (day) WHERE trashed IS NULL;
CREATE INDEX entry_trash ON entry (trashed) WHERE trashed IS NOT NULL;

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE entry_tag (
    id  INTEGER PRIMARY KEY,
    uid BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id),
    UNIQUE (uid, tag)
) STRICT;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag, uid);

CREATE TABLE source (
    id   INTEGER PRIMARY KEY,
    mark BLOB NOT NULL UNIQUE CHECK (length(mark) = 16),
    uid  BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE
) STRICT;
CREATE INDEX source_by_entry ON source (uid);

CREATE TABLE version (
    id    INTEGER PRIMARY KEY,
    uid   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    saved INTEGER NOT NULL,
    title TEXT NOT NULL,
    body  TEXT NOT NULL
) STRICT;
CREATE INDEX version_by_entry ON version (uid, id);

CREATE TABLE attachment (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    entry   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    size    INTEGER NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_by_entry ON attachment (entry, id);
CREATE TABLE attachment_piece (
    id         INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    bytes      BLOB NOT NULL CHECK (length(bytes) <= 65536),
    UNIQUE (attachment, n)
) STRICT;

-- The search index holds no text of its own: it reads entries that do not lie in the trash.
CREATE VIEW live_text AS SELECT pos, title, body FROM entry WHERE trashed IS NULL;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = 'live_text', content_rowid = 'pos',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- SQLCipher keeps 80 bytes of each page for itself: the default leaf would spill into a second page.
INSERT INTO search (search, rank) VALUES ('pgsz', 3940);

CREATE TRIGGER entry_added AFTER INSERT ON entry WHEN new.trashed IS NULL BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.pos, new.title, new.body);
END;
CREATE TRIGGER entry_removed AFTER DELETE ON entry WHEN old.trashed IS NULL BEGIN
    INSERT INTO search (search, rowid, title, body) VALUES ('delete', old.pos, old.title, old.body);
END;
CREATE TRIGGER entry_changed AFTER UPDATE OF pos, title, body, trashed ON entry BEGIN
    INSERT INTO search (search, rowid, title, body)
        SELECT 'delete', old.pos, old.title, old.body WHERE old.trashed IS NULL;
    INSERT INTO search (rowid, title, body)
        SELECT new.pos, new.title, new.body WHERE new.trashed IS NULL;
END;
