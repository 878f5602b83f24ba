-- Which words each of two people signed, by the sequences of their packets (0: not yet): what holds between them
-- follows from these, whatever came first. `narrowed_by`: `me` or `them` where one alone made them tighter.
-- `taken_back`: my signature counts no more. Those of a time that has ended are gone.
CREATE TABLE signing (
    id          INTEGER PRIMARY KEY,
    shape       TEXT NOT NULL DEFAULT 'signing' CHECK (shape = 'signing'),
    buddy       BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    hash        BLOB NOT NULL CHECK (length(hash) = 32),
    mine        INTEGER NOT NULL CHECK (mine >= 0),
    theirs      INTEGER NOT NULL CHECK (theirs >= 0),
    narrowed_by TEXT NOT NULL CHECK (narrowed_by IN ('', 'me', 'them')),
    taken_back  INTEGER NOT NULL CHECK (taken_back IN (0, 1))
) STRICT;
CREATE INDEX signing_buddy ON signing (buddy);

-- The last end with somebody. `theirs`: the sequence of the packet with which they ended it, 0 if they never
-- did. `day`: on which it was ended here, NULL if it never was.
CREATE TABLE agreement_end (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'agreement_end' CHECK (shape = 'agreement_end'),
    buddy  BLOB NOT NULL UNIQUE REFERENCES buddy (uid) ON DELETE CASCADE,
    theirs INTEGER NOT NULL CHECK (theirs >= 0),
    day    INTEGER
) STRICT;

-- What holds and what is offered by now: earlier than all that will be signed.
INSERT INTO signing (buddy, hash, mine, theirs, narrowed_by, taken_back)
    SELECT buddy, in_force, 1, 1, '', 0 FROM agreement_state WHERE in_force IS NOT NULL AND state <> 'ended';
INSERT INTO signing (buddy, hash, mine, theirs, narrowed_by, taken_back)
    SELECT buddy, offered, 2 * offered_by_me, 2 - 2 * offered_by_me, '', 0 FROM agreement_state
    WHERE offered IS NOT NULL AND state <> 'ended' AND (in_force IS NULL OR in_force <> offered);
INSERT INTO agreement_end (buddy, theirs, day)
    SELECT buddy, taken * (1 - by_me), CASE by_me WHEN 1 THEN since END FROM agreement_state WHERE state = 'ended';
