-- What a person keeps beside the pages: words of their own for the spell check, people, topics.
-- Salvage knows a row by its shape alone, so no two tables have the same one.
CREATE TABLE spelling_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

-- `other_names`: further ways to write the name, one a line.
CREATE TABLE person (
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    key         TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    other_names TEXT NOT NULL
) STRICT;
CREATE TABLE entry_person (
    id     INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    uid    BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    UNIQUE (uid, person)
) STRICT;
CREATE INDEX entry_person_by_person ON entry_person (person, uid);

CREATE TABLE topic (
    id   INTEGER PRIMARY KEY,
    uid  BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    key  TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE entry_topic (
    id    INTEGER PRIMARY KEY,
    topic INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    uid   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    UNIQUE (uid, topic)
) STRICT;
CREATE INDEX entry_topic_by_topic ON entry_topic (topic, uid);
