-- Words that were written to be shared and have not left yet. `written`: JSON, the text by the key of its line.
-- What was ticked is not kept: a bench that is opened again has nothing ticked.
CREATE TABLE share_draft (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'share_draft' CHECK (shape = 'share_draft'),
    buddy   BLOB NOT NULL REFERENCES buddy (uid) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    written TEXT NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (buddy, kind)
) STRICT;
