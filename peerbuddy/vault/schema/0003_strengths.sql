-- Strengths, the moments in which one was used, what was chosen of them, and prompts.
-- Salvage knows a row by its shape alone, so no two tables have the same one.

-- One of one's own, or what a person changed of a built-in one: there '' and NULL leave it as it ships.
CREATE TABLE strength (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    is_own     INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    label      TEXT NOT NULL,
    in_short   TEXT NOT NULL,
    family     TEXT NOT NULL,
    too_little TEXT NOT NULL,
    too_much   TEXT NOT NULL,
    hue        INTEGER CHECK (hue BETWEEN 0 AND 7),
    pattern    TEXT NOT NULL,
    marks      TEXT NOT NULL,
    retired    INTEGER
) STRICT;

CREATE TABLE strength_use (
    id       INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    strength TEXT NOT NULL CHECK (strength <> ''),
    day      INTEGER NOT NULL,
    source   TEXT NOT NULL CHECK (source IN ('entry', 'checkin', 'buddy', 'quick')),
    what     TEXT NOT NULL CHECK (what <> ''),
    area     TEXT NOT NULL,
    dial     TEXT NOT NULL CHECK (dial IN ('', 'less', 'right', 'more')),
    went_to  TEXT NOT NULL CHECK (went_to IN ('', 'me', 'others', 'both')),
    energy   TEXT NOT NULL CHECK (energy IN ('', 'gave', 'neutral', 'took')),
    entry    BLOB REFERENCES entry (uid) ON DELETE CASCADE,
    UNIQUE (entry, strength)
) STRICT;
CREATE INDEX strength_use_by_strength ON strength_use (strength, day, id);
CREATE INDEX strength_use_noticed ON strength_use (strength) WHERE source = 'buddy';
CREATE INDEX strength_use_by_day ON strength_use (day, id);
-- Which strengths a page has, for lists of pages: named like the tables that hold tags, topics and people.
CREATE VIEW entry_strength AS SELECT entry AS uid, strength FROM strength_use WHERE entry IS NOT NULL;
-- A moment under a page has the page's day, unless it was given one of its own.
CREATE TRIGGER entry_moved AFTER UPDATE OF day ON entry WHEN new.day <> old.day BEGIN
    UPDATE strength_use SET day = new.day WHERE entry = new.uid AND day = old.day;
END;

-- `strengths`: their ids in the order of the alphabet, one a line. A set has no other order.
CREATE TABLE front_set (
    id        INTEGER PRIMARY KEY,
    day       INTEGER NOT NULL,
    route     TEXT NOT NULL,
    strengths TEXT NOT NULL
) STRICT;

-- How far a way to find one's strengths has come; gone when it is finished or left.
CREATE TABLE discovery (
    id      INTEGER PRIMARY KEY,
    route   TEXT NOT NULL UNIQUE,
    state   TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE new_way (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    strength   TEXT NOT NULL,
    cue        TEXT NOT NULL,
    act        TEXT NOT NULL,
    begun      INTEGER NOT NULL,
    look_again INTEGER NOT NULL,
    looked     INTEGER
) STRICT;
CREATE INDEX new_way_open ON new_way (look_again) WHERE looked IS NULL;

CREATE TABLE own_prompt (
    id       INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    made     INTEGER NOT NULL,
    text     TEXT NOT NULL,
    author   TEXT NOT NULL,
    depth    TEXT NOT NULL CHECK (depth IN ('L', 'M', 'D')),
    strength TEXT NOT NULL
) STRICT;
CREATE TABLE prompt_shown (
    id     INTEGER PRIMARY KEY,
    prompt TEXT NOT NULL,
    day    INTEGER NOT NULL
) STRICT;
CREATE INDEX prompt_shown_by_day ON prompt_shown (day, id);
