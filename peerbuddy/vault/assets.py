"""Resources, aspirations, what helps, life areas, and the words a person uses for things."""

from __future__ import annotations

from peerbuddy.model.asset import AREA_KEYS, Asset, AssetKind, Help, LifeArea, Sort
from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_HELP = "uid, name, fits, how, cost, note, retired"


class Assets:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- resources and aspirations ------------------------------------------------------------------

    def all(self) -> tuple[Asset, ...]:
        """The retired ones too, in the order in which they were made."""
        rows = self._db.execute("SELECT uid, kind, name, sort, note, retired FROM asset ORDER BY id")
        return tuple(
            Asset(uid.hex(), AssetKind(kind), name, Sort(sort) if sort else None, note, bool(retired))
            for uid, kind, name, sort, note, retired in rows
        )

    def save(self, asset: Asset) -> None:
        self._db.execute(
            "INSERT INTO asset (uid, kind, name, sort, note, retired) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET name = excluded.name, sort = excluded.sort,"
            " note = excluded.note, retired = excluded.retired",
            (
                uid_of(asset.id),
                asset.kind.value,
                asset.name,
                asset.sort.value if asset.sort else "",
                asset.note,
                int(asset.retired),
            ),
        )
        self._changes.note("assets", asset.id)

    # --- what helps ---------------------------------------------------------------------------------

    def helps(self) -> tuple[Help, ...]:
        rows = self._db.execute(f"SELECT {_HELP} FROM what_helps ORDER BY id")
        return tuple(Help(uid.hex(), *texts, retired=bool(retired)) for uid, *texts, retired in rows)

    def save_help(self, helps: Help) -> None:
        names = [name.strip() for name in _HELP.split(",")]
        changed = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        self._db.execute(
            f"INSERT INTO what_helps ({_HELP}) VALUES (?, ?, ?, ?, ?, ?, ?)"
            f" ON CONFLICT (uid) DO UPDATE SET {changed}",
            (
                uid_of(helps.id),
                helps.name,
                helps.fits,
                helps.how,
                helps.cost,
                helps.note,
                int(helps.retired),
            ),
        )
        self._changes.note("assets", helps.id)

    # --- life areas and own words -------------------------------------------------------------------

    def areas(self) -> tuple[LifeArea, ...]:
        """The built-in ones as the person left them, then their own; retired ones too."""
        rows = self._db.execute("SELECT key, name, retired FROM life_area ORDER BY id").fetchall()
        edited = {key: LifeArea(key, name, bool(retired)) for key, name, retired in rows}
        built_in = tuple(edited.pop(key, LifeArea(key)) for key in AREA_KEYS)
        return built_in + tuple(edited.values())

    def save_area(self, area: LifeArea) -> None:
        self._db.execute(
            "INSERT INTO life_area (key, name, retired) VALUES (?, ?, ?) ON CONFLICT (key)"
            " DO UPDATE SET name = excluded.name, retired = excluded.retired",
            (area.key, area.name, int(area.retired)),
        )
        self._changes.note("assets", area.key)

    def own_words(self) -> dict[str, str]:
        return dict(self._db.execute("SELECT key, word FROM own_word ORDER BY key").fetchall())

    def set_own_word(self, key: str, word: str) -> None:
        """ "" takes it back to the word of the program."""
        if word:
            self._db.execute(
                "INSERT INTO own_word (key, word) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET word = excluded.word",
                (key, word),
            )
        else:
            self._db.execute("DELETE FROM own_word WHERE key = ?", (key,))
        self._changes.note("words", key)
        self._changes.note("assets", key)  # a life area can be called by it
