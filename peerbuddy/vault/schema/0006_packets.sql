-- Packets that I sealed, packets that came, and the ids of all that ever came.
CREATE TABLE outbox (
    id        INTEGER PRIMARY KEY,
    shape     TEXT NOT NULL DEFAULT 'outbox' CHECK (shape = 'outbox'),
    packet_id BLOB NOT NULL UNIQUE CHECK (length(packet_id) = 16),
    buddy     BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    made      INTEGER NOT NULL,
    not_after INTEGER NOT NULL,
    sequence  INTEGER NOT NULL,
    previous  BLOB NOT NULL CHECK (length(previous) = 16),
    body      BLOB NOT NULL CHECK (length(body) <= 1048576),
    file      TEXT NOT NULL CHECK (length(file) <= 64)
) STRICT;
CREATE INDEX outbox_by_buddy ON outbox (buddy, id);

-- `kind` is 'newer' for a body that only a later version reads. `to_packet`: which of mine it answers or is
-- about. `kept`: the day on which it was decided to keep it after its date. `listed`: the day on which it was
-- first shown as one to be let go. `place`: where the person put it. `held`: the labels, one a line, that touch
-- what I asked to leave out. `behind`: how many packets I had made for its sender when it came.
CREATE TABLE inbox (
    id         INTEGER PRIMARY KEY,
    shape      TEXT NOT NULL DEFAULT 'inbox' CHECK (shape = 'inbox'),
    uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    packet_id  BLOB NOT NULL CHECK (length(packet_id) = 16),
    buddy      BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    made       INTEGER NOT NULL,
    arrived    INTEGER NOT NULL,
    sequence   INTEGER NOT NULL,
    previous   BLOB NOT NULL CHECK (length(previous) = 16),
    to_packet  BLOB CHECK (length(to_packet) = 16),
    keep_until INTEGER,
    kept       INTEGER,
    listed     INTEGER,
    place      TEXT NOT NULL CHECK (place IN ('new', 'open', 'later', 'rest')),
    held       TEXT NOT NULL DEFAULT '' CHECK (length(held) <= 1000),
    behind     INTEGER NOT NULL DEFAULT 0 CHECK (behind >= 0),
    body       BLOB NOT NULL CHECK (length(body) <= 1048576),
    UNIQUE (buddy, packet_id)
) STRICT;
CREATE INDEX inbox_by_buddy ON inbox (buddy, id);
CREATE INDEX inbox_by_place ON inbox (place, arrived, id);
CREATE INDEX inbox_by_day ON inbox (keep_until) WHERE keep_until IS NOT NULL;
CREATE INDEX inbox_by_answered ON inbox (to_packet) WHERE to_packet IS NOT NULL;

-- Never forgotten, so that the same file is never a second item, also after the item is gone.
CREATE TABLE seen_packet (
    id        INTEGER PRIMARY KEY,
    shape     TEXT NOT NULL DEFAULT 'seen_packet' CHECK (shape = 'seen_packet'),
    buddy     BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    packet_id BLOB NOT NULL CHECK (length(packet_id) = 16),
    sequence  INTEGER NOT NULL,
    day       INTEGER NOT NULL,
    UNIQUE (buddy, packet_id)
) STRICT;

-- What the next packet for a buddy needs to know of the ones before, also when those are gone. `jumps`: a backup
-- was restored, so the next sequence begins in the upper half of its day. `restored`: the day of that, until a
-- packet made since comes: till then it is sealed to the key on their card. `since`: the day from which on they
-- are to be asked to seal again, 1 for all of it.
CREATE TABLE pair (
    id        INTEGER PRIMARY KEY,
    shape     TEXT NOT NULL DEFAULT 'pair' CHECK (shape = 'pair'),
    buddy     BLOB NOT NULL UNIQUE REFERENCES buddy (uid) ON DELETE CASCADE,
    sequence  INTEGER NOT NULL,
    packet_id BLOB NOT NULL CHECK (length(packet_id) = 16),
    jumps     INTEGER NOT NULL CHECK (jumps IN (0, 1)),
    restored  INTEGER,
    since     INTEGER
) STRICT;
