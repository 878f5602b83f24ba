-- Goals and what belongs to them, guided pages and look-backs, help, and what else a person leans on.
-- Links name a strength, resource or life area by its text id, without a foreign key: what is retired stays.
-- Salvage knows a row by itself: `shape` says what it is.
CREATE TABLE goal (
    id         INTEGER PRIMARY KEY,
    shape      TEXT NOT NULL DEFAULT 'goal' CHECK (shape = 'goal'),
    uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    wish       TEXT NOT NULL CHECK (length(wish) BETWEEN 1 AND 140),
    why        TEXT NOT NULL CHECK (length(why) <= 500),
    whose      TEXT NOT NULL CHECK (whose IN ('', 'mine', 'shared', 'other')),
    kind       TEXT NOT NULL CHECK (kind IN ('do', 'reach', 'learn', 'keep', 'become')),
    sign       TEXT NOT NULL CHECK (length(sign) <= 200),
    measure    TEXT NOT NULL CHECK (measure IN ('done', 'amount', 'milestones', 'words', 'none')),
    unit       TEXT NOT NULL CHECK (length(unit) <= 40),
    scale      TEXT NOT NULL CHECK (length(scale) <= 250),
    stretch    TEXT NOT NULL CHECK (stretch IN ('', 'easy', 'fair', 'brave')),
    keep_well  TEXT NOT NULL CHECK (length(keep_well) <= 140),
    look_again INTEGER NOT NULL,
    real_date  INTEGER,
    rhythm     TEXT NOT NULL CHECK (rhythm IN ('off', 'daily', 'weekdays', 'weekly', 'monthly')),
    weekdays   INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    buddy_line TEXT NOT NULL CHECK (length(buddy_line) <= 280),
    share      TEXT NOT NULL CHECK (share IN ('none', 'title', 'progress', 'most')),
    state      TEXT NOT NULL
               CHECK (state IN ('idea', 'active', 'resting', 'reached', 'let_go', 'reshaped')),
    since      INTEGER NOT NULL,
    wake       INTEGER,
    gave       TEXT NOT NULL CHECK (length(gave) <= 500),
    successor  BLOB REFERENCES goal (uid) ON DELETE SET NULL,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_by_state ON goal (state, id);
CREATE INDEX goal_by_successor ON goal (successor) WHERE successor IS NOT NULL;

CREATE TABLE goal_link (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'goal_link' CHECK (shape = 'goal_link'),
    goal   BLOB NOT NULL REFERENCES goal (uid) ON DELETE CASCADE,
    kind   TEXT NOT NULL CHECK (kind IN ('area', 'strength', 'resource', 'aspiration')),
    target TEXT NOT NULL CHECK (length(target) BETWEEN 1 AND 64),
    UNIQUE (goal, kind, target)
) STRICT;

CREATE TABLE obstacle (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'obstacle' CHECK (shape = 'obstacle'),
    uid   BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    goal  BLOB NOT NULL REFERENCES goal (uid) ON DELETE CASCADE,
    text  TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 140)
) STRICT;
CREATE INDEX obstacle_by_goal ON obstacle (goal, id);

CREATE TABLE plan (
    id        INTEGER PRIMARY KEY,
    shape     TEXT NOT NULL DEFAULT 'plan' CHECK (shape = 'plan'),
    uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    goal      BLOB REFERENCES goal (uid) ON DELETE CASCADE,
    obstacle  BLOB REFERENCES obstacle (uid) ON DELETE SET NULL,
    cue       TEXT NOT NULL CHECK (length(cue) BETWEEN 1 AND 200),
    action    TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 200),
    kind      TEXT NOT NULL
              CHECK (kind IN ('start', 'shield', 'urge', 'after_slip', 'ask_help', 'strength')),
    strength  TEXT NOT NULL CHECK (length(strength) <= 64),
    rehearsed INTEGER,
    created   INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_by_goal ON plan (goal, id);
CREATE INDEX plan_by_obstacle ON plan (obstacle) WHERE obstacle IS NOT NULL;

CREATE TABLE milestone (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'milestone' CHECK (shape = 'milestone'),
    uid   BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    goal  BLOB NOT NULL REFERENCES goal (uid) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 140),
    day   INTEGER,
    done  INTEGER
) STRICT;
CREATE INDEX milestone_by_goal ON milestone (goal, id);

CREATE TABLE check_in (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'check_in' CHECK (shape = 'check_in'),
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    goal     BLOB NOT NULL REFERENCES goal (uid) ON DELETE CASCADE,
    made     INTEGER NOT NULL,
    day      INTEGER NOT NULL,
    moved    TEXT NOT NULL CHECK (moved IN ('', 'lot', 'little', 'stayed', 'back', 'else')),
    value    TEXT NOT NULL CHECK (length(value) <= 20),
    word     TEXT NOT NULL CHECK (length(word) <= 40),
    line     TEXT NOT NULL CHECK (length(line) <= 280),
    decision TEXT NOT NULL CHECK (decision IN ('', 'keep', 'change', 'rest'))
) STRICT;
CREATE INDEX check_in_by_goal ON check_in (goal, day, id);

CREATE TABLE check_in_help (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'check_in_help' CHECK (shape = 'check_in_help'),
    check_in BLOB NOT NULL REFERENCES check_in (uid) ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('strength', 'resource', 'aspiration')),
    target   TEXT NOT NULL CHECK (length(target) BETWEEN 1 AND 64),
    UNIQUE (check_in, kind, target)
) STRICT;
CREATE TABLE check_in_plan (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'check_in_plan' CHECK (shape = 'check_in_plan'),
    check_in BLOB NOT NULL REFERENCES check_in (uid) ON DELETE CASCADE,
    plan     BLOB NOT NULL REFERENCES plan (uid) ON DELETE CASCADE,
    met      TEXT NOT NULL CHECK (met IN ('did', 'did_else', 'not_yet')),
    UNIQUE (check_in, plan)
) STRICT;
CREATE INDEX check_in_plan_by_plan ON check_in_plan (plan);

-- What a page of the journal belongs to, and the marks it can carry.
CREATE TABLE entry_goal (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'entry_goal' CHECK (shape = 'entry_goal'),
    uid   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    goal  BLOB NOT NULL REFERENCES goal (uid) ON DELETE CASCADE,
    UNIQUE (uid, goal)
) STRICT;
CREATE INDEX entry_goal_by_goal ON entry_goal (goal, uid);

CREATE TABLE entry_area (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'entry_area' CHECK (shape = 'entry_area'),
    uid   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    area  TEXT NOT NULL CHECK (length(area) BETWEEN 1 AND 64),
    UNIQUE (uid, area)
) STRICT;

CREATE TABLE entry_feeling (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'entry_feeling' CHECK (shape = 'entry_feeling'),
    uid   BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    word  TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 40),
    UNIQUE (uid, word)
) STRICT;
CREATE INDEX entry_feeling_by_word ON entry_feeling (word);

CREATE TABLE entry_mark (
    id         INTEGER PRIMARY KEY,
    shape      TEXT NOT NULL DEFAULT 'entry_mark' CHECK (shape = 'entry_mark'),
    uid        BLOB NOT NULL REFERENCES entry (uid) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('overcame', 'raw')),
    marked     INTEGER NOT NULL,
    held_until INTEGER,
    UNIQUE (uid, kind)
) STRICT;
CREATE INDEX entry_mark_by_kind ON entry_mark (kind, marked);

-- A guided page or look-back under way, or finished and kept as an entry.
CREATE TABLE guide_run (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'guide_run' CHECK (shape = 'guide_run'),
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    guide    TEXT NOT NULL CHECK (length(guide) BETWEEN 1 AND 64),
    begun    INTEGER NOT NULL,
    changed  INTEGER NOT NULL,
    card     INTEGER NOT NULL,
    answers  TEXT NOT NULL,
    finished INTEGER,
    entry    BLOB REFERENCES entry (uid) ON DELETE CASCADE
) STRICT;
CREATE INDEX guide_run_by_guide ON guide_run (guide, finished);
CREATE INDEX guide_run_open ON guide_run (changed, id) WHERE finished IS NULL;
CREATE INDEX guide_run_by_entry ON guide_run (entry, guide) WHERE entry IS NOT NULL;
CREATE INDEX guide_run_of_pages ON guide_run (guide, entry) WHERE entry IS NOT NULL;
-- Which guided page an entry came from, for lists of pages: named like the tables that hold tags and people.
CREATE VIEW entry_guide AS SELECT entry AS uid, guide FROM guide_run WHERE entry IS NOT NULL;

CREATE TABLE letter (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'letter' CHECK (shape = 'letter'),
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    opens  INTEGER NOT NULL,
    opened INTEGER,
    text   TEXT NOT NULL
) STRICT;
CREATE INDEX letter_closed ON letter (opens) WHERE opened IS NULL;

CREATE TABLE life_area (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'life_area' CHECK (shape = 'life_area'),
    key     TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name    TEXT NOT NULL CHECK (length(name) <= 60),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE asset (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'asset' CHECK (shape = 'asset'),
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind    TEXT NOT NULL CHECK (kind IN ('resource', 'aspiration')),
    sort    TEXT NOT NULL CHECK (sort IN ('', 'person', 'place', 'practice', 'thing', 'knowledge')),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 140),
    note    TEXT NOT NULL CHECK (length(note) <= 500),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE what_helps (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'what_helps' CHECK (shape = 'what_helps'),
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 140),
    fits    TEXT NOT NULL CHECK (length(fits) <= 300),
    how     TEXT NOT NULL CHECK (length(how) <= 300),
    cost    TEXT NOT NULL CHECK (length(cost) <= 140),
    note    TEXT NOT NULL CHECK (length(note) <= 500),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE own_word (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'own_word' CHECK (shape = 'own_word'),
    key   TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    word  TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60)
) STRICT;

-- Help now: plans for rough times, numbers, people, the support map.
CREATE TABLE help_plan (
    id          INTEGER PRIMARY KEY,
    shape       TEXT NOT NULL DEFAULT 'help_plan' CHECK (shape = 'help_plan'),
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title       TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 140),
    offer_safer INTEGER NOT NULL CHECK (offer_safer IN (0, 1)),
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL
) STRICT;
CREATE TABLE help_section (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'help_section' CHECK (shape = 'help_section'),
    plan  BLOB NOT NULL REFERENCES help_plan (uid) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    key   TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 140),
    UNIQUE (plan, place)
) STRICT;
CREATE TABLE help_line (
    id      INTEGER PRIMARY KEY,
    shape   TEXT NOT NULL DEFAULT 'help_line' CHECK (shape = 'help_line'),
    section INTEGER NOT NULL REFERENCES help_section (id) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
    likely  TEXT NOT NULL CHECK (likely IN ('', 'likely', 'maybe')),
    easier  TEXT NOT NULL CHECK (length(easier) <= 300),
    phone   TEXT NOT NULL CHECK (length(phone) <= 80),
    say     TEXT NOT NULL CHECK (length(say) <= 300),
    UNIQUE (section, place)
) STRICT;
CREATE TABLE help_use (
    id     INTEGER PRIMARY KEY,
    shape  TEXT NOT NULL DEFAULT 'help_use' CHECK (shape = 'help_use'),
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    plan   BLOB NOT NULL REFERENCES help_plan (uid) ON DELETE CASCADE,
    day    INTEGER NOT NULL,
    helped TEXT NOT NULL CHECK (length(helped) <= 500),
    change TEXT NOT NULL CHECK (length(change) <= 500)
) STRICT;
CREATE INDEX help_use_by_plan ON help_use (plan, id);

CREATE TABLE help_card (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'help_card' CHECK (shape = 'help_card'),
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    part     TEXT NOT NULL CHECK (part IN ('emergency', 'lines')),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 140),
    what_for TEXT NOT NULL CHECK (length(what_for) <= 300),
    ways     TEXT NOT NULL CHECK (length(ways) <= 20),
    number   TEXT NOT NULL CHECK (length(number) <= 80),
    hours    TEXT NOT NULL CHECK (length(hours) <= 140),
    language TEXT NOT NULL CHECK (length(language) <= 140),
    cost     TEXT NOT NULL CHECK (length(cost) <= 140),
    checked  INTEGER,
    source   TEXT NOT NULL CHECK (length(source) <= 300)
) STRICT;

CREATE TABLE help_person (
    id    INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'help_person' CHECK (shape = 'help_person'),
    uid   BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 140),
    reach TEXT NOT NULL CHECK (length(reach) <= 140),
    say   TEXT NOT NULL CHECK (length(say) <= 300)
) STRICT;

CREATE TABLE map_entry (
    id       INTEGER PRIMARY KEY,
    shape    TEXT NOT NULL DEFAULT 'map_entry' CHECK (shape = 'map_entry'),
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    ring     TEXT NOT NULL CHECK (ring IN ('self', 'peers', 'close', 'professionals', 'services')),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 140),
    good_for TEXT NOT NULL CHECK (length(good_for) <= 300)
) STRICT;
