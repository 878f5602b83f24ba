-- Lessons looked at and what a person takes along from them, answers under way, and what came of answers.
-- `practice` is what was written while practising: JSON, and nothing of it ever goes into a packet.
CREATE TABLE lesson (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'lesson' CHECK (shape = 'lesson'),
    key      TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 32),
    state    TEXT NOT NULL CHECK (state IN ('not_yet', 'looked', 'practised', 'declared')),
    practice TEXT NOT NULL,
    line     TEXT NOT NULL CHECK (length(line) <= 140),
    changed  INTEGER NOT NULL
) STRICT;

-- One answer under way for each item. `parts`: JSON; '' once it was sealed. `offers`: the offers that a person
-- answered or let be after it, by their names.
CREATE TABLE reply (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'reply' CHECK (shape = 'reply'),
    item    BLOB NOT NULL UNIQUE REFERENCES inbox (uid) ON DELETE CASCADE,
    parts   TEXT NOT NULL,
    offers  TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

-- What a buddy noticed in an answer, and whether its owner keeps it as a moment or lets it be. `part`: its place
-- in the answer. `used`: the moment that was made of it.
CREATE TABLE noticed (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'noticed' CHECK (shape = 'noticed'),
    item   BLOB NOT NULL REFERENCES inbox (uid) ON DELETE CASCADE,
    part   INTEGER NOT NULL CHECK (part BETWEEN 0 AND 2),
    choice TEXT NOT NULL CHECK (choice IN ('kept', 'let_be')),
    used   BLOB REFERENCES strength_use (uid) ON DELETE SET NULL,
    UNIQUE (item, part)
) STRICT;
