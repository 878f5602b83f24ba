-- What two people agreed on, every version, and what they told each other of themselves.
-- `text`: the bytes that both sign. `step`: how it came up, and by whom. A signature that is not there is empty.
CREATE TABLE agreement (
    id              INTEGER PRIMARY KEY,
    shape           TEXT NOT NULL DEFAULT 'agreement' CHECK (shape = 'agreement'),
    buddy           BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    hash            BLOB NOT NULL CHECK (length(hash) = 32),
    text            BLOB NOT NULL CHECK (length(text) <= 65536),
    step            TEXT NOT NULL CHECK (step IN ('propose', 'counter', 'accept', 'narrow', 'renew')),
    by_me           INTEGER NOT NULL CHECK (by_me IN (0, 1)),
    day             INTEGER NOT NULL,
    my_signature    BLOB NOT NULL CHECK (length(my_signature) IN (0, 64)),
    their_signature BLOB NOT NULL CHECK (length(their_signature) IN (0, 64)),
    note            TEXT NOT NULL CHECK (length(note) <= 500),
    UNIQUE (buddy, hash)
) STRICT;

-- Where the two stand. `in_force`, `offered`: hashes of versions. `taken`: the sequence of the newest step of
-- theirs. `draft`: the bytes of what is being written, unsigned. `looked`: its pages that were looked at.
CREATE TABLE agreement_state (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'agreement_state' CHECK (shape = 'agreement_state'),
    buddy    BLOB NOT NULL UNIQUE REFERENCES buddy (uid) ON DELETE CASCADE,
    state    TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'countered', 'active', 'paused', 'ended')),
    since    INTEGER NOT NULL,
    by_me    INTEGER NOT NULL CHECK (by_me IN (0, 1)),
    note     TEXT NOT NULL CHECK (length(note) <= 500),
    in_force BLOB CHECK (length(in_force) = 32),
    offered  BLOB CHECK (length(offered) = 32),
    offered_by_me INTEGER NOT NULL CHECK (offered_by_me IN (0, 1)),
    taken    INTEGER NOT NULL,
    draft    BLOB CHECK (length(draft) <= 65536),
    looked   TEXT NOT NULL CHECK (length(looked) <= 1000)
) STRICT;

-- The answers to the questions of a renewal. They stay here, whatever was decided.
CREATE TABLE renewal (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'renewal' CHECK (shape = 'renewal'),
    buddy  BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    day    INTEGER NOT NULL,
    well   TEXT NOT NULL CHECK (length(well) <= 1200),
    change TEXT NOT NULL CHECK (length(change) <= 1200),
    UNIQUE (buddy, day)
) STRICT;

-- What I tell one buddy of myself: the common ground card and About me. Lists hold one thing a line.
CREATE TABLE told_of_me (
    id          INTEGER PRIMARY KEY,
    shape       TEXT NOT NULL DEFAULT 'told_of_me' CHECK (shape = 'told_of_me'),
    buddy       BLOB NOT NULL UNIQUE REFERENCES buddy (uid) ON DELETE CASCADE,
    knows       TEXT NOT NULL CHECK (length(knows) <= 1000),
    dont_ask    TEXT NOT NULL CHECK (length(dont_ask) <= 1000),
    chosen_name TEXT NOT NULL CHECK (length(chosen_name) <= 64),
    pronouns    TEXT NOT NULL CHECK (length(pronouns) <= 64),
    text        TEXT NOT NULL CHECK (length(text) <= 1200),
    words       TEXT NOT NULL CHECK (length(words) <= 1000)
) STRICT;
