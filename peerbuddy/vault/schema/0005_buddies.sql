-- Who I am to others, whose cards are here, and the keys of each pair.
-- Salvage knows a row by itself: `shape` says what it is.
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    shape        TEXT NOT NULL DEFAULT 'identity' CHECK (shape = 'identity'),
    signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
    kem_seed     BLOB NOT NULL CHECK (length(kem_seed) = 32),
    name         TEXT NOT NULL CHECK (length(name) <= 64),
    made         INTEGER NOT NULL
) STRICT;

-- Cards of mine that were given out: an answer must name one of them.
CREATE TABLE issued_card (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'issued_card' CHECK (shape = 'issued_card'),
    hash    BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    answers BLOB NOT NULL CHECK (length(answers) = 32),
    made    INTEGER NOT NULL
) STRICT;

CREATE TABLE buddy (
    id          INTEGER PRIMARY KEY,
    shape       TEXT NOT NULL DEFAULT 'buddy' CHECK (shape = 'buddy'),
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    signing_key BLOB NOT NULL UNIQUE CHECK (length(signing_key) = 32),
    kem_key     BLOB NOT NULL CHECK (length(kem_key) = 1216),
    card        BLOB NOT NULL CHECK (length(card) <= 2048),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    card_name   TEXT NOT NULL CHECK (length(card_name) <= 64),
    my_name     TEXT NOT NULL CHECK (length(my_name) <= 64),
    added       INTEGER NOT NULL,
    compared    INTEGER,
    how         TEXT NOT NULL CHECK (how IN ('', 'in-person', 'voice', 'video')),
    standing    TEXT NOT NULL CHECK (standing IN ('open', 'ended', 'blocked')),
    reach       TEXT NOT NULL CHECK (length(reach) <= 280),
    folder      TEXT NOT NULL CHECK (length(folder) <= 4096),
    earlier     BLOB REFERENCES buddy (uid) ON DELETE SET NULL,
    -- The newest key of theirs that a packet brought, and the sequence of that packet.
    next_key      BLOB CHECK (length(next_key) = 1216),
    next_sequence INTEGER NOT NULL DEFAULT 0,
    CHECK ((compared IS NULL) = (how = ''))
) STRICT;

-- My sealing keys, each for one buddy. `used`: the day on which the first packet sealed to it came.
-- `outdated`: the day on which the first one sealed to a newer key came; sixty days later it is deleted.
CREATE TABLE pair_key (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'pair_key' CHECK (shape = 'pair_key'),
    buddy    BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    seed     BLOB NOT NULL UNIQUE CHECK (length(seed) = 32),
    made     INTEGER NOT NULL,
    used     INTEGER,
    outdated INTEGER
) STRICT;
CREATE INDEX pair_key_by_buddy ON pair_key (buddy, id);
