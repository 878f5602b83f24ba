"""People and topics stand beside the text as tags do; their lists can be renamed, joined and taken from."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.actions import journal, mentions, people
from peerbuddy.model.entry import Limits
from peerbuddy.model.errors import BadName, NameTaken, UnknownName
from peerbuddy.model.mention import Kind, Mention, Person, Role
from peerbuddy.session import Session
from peerbuddy.vault import entries
from tests.vault.journal_pages import DAY, headings

MUM = Person("Mum", Role.CARED_FOR, ("Mama",))
DELE = Person("Dele", Role.FAMILY)


def write(
    session: Session,
    text: str,
    who: tuple[Person, ...] | None = None,
    topics: tuple[str, ...] | None = None,
    *,
    id: str = "",
    day: date = DAY,
    tags: tuple[str, ...] = (),
) -> str:
    id = id or session.computer.new_id()
    return journal.save_entry(session, id, day, text, tags=tags, people=who, topics=topics).id


def listed(session: Session, kind: Kind) -> dict[str, int]:
    return {mention.name: mention.pages for mention in mentions.list_mentions(session, kind)}


# --- on a page --------------------------------------------------------------------------------------


def test_people_and_topics_come_back_in_the_order_given(session: Session) -> None:
    entry = journal.read_entry(session, write(session, "text", (DELE, MUM), ("nights", "Caring")))
    assert (entry.people, entry.topics) == ((DELE, MUM), ("nights", "Caring"))
    write(session, "text", (MUM, DELE), ("Caring", "nights"), id=entry.id)
    entry = journal.read_entry(session, entry.id)
    assert (entry.people, entry.topics) == ((MUM, DELE), ("Caring", "nights"))


def test_a_save_that_says_nothing_of_them_leaves_them_as_they_are(session: Session) -> None:
    id = write(session, "text", (MUM,), ("caring",))
    write(session, "another text", id=id)
    entry = journal.read_entry(session, id)
    assert (entry.text, entry.people, entry.topics) == ("another text", (MUM,), ("caring",))
    write(session, "another text", (), (), id=id)
    entry = journal.read_entry(session, id)
    assert (entry.people, entry.topics) == ((), ())


def test_a_person_who_is_known_keeps_role_names_and_spelling(session: Session) -> None:
    write(session, "one", (MUM,))
    two = write(session, "two", (Person(" mUM ", Role.COLLEAGUE), Person("mum")))
    assert journal.read_entry(session, two).people == (MUM,)


def test_people_and_topics_stay_in_their_lists_when_no_page_has_them(session: Session) -> None:
    id = write(session, "text", (MUM,), ("caring",), tags=("t",))
    write(session, "text", (), (), id=id)
    assert (listed(session, Kind.PERSON), listed(session, Kind.TOPIC)) == ({"Mum": 0}, {"caring": 0})
    assert listed(session, Kind.TAG) == {}


@pytest.mark.parametrize("bad", ["", " ", "a,b", "x" * 65])
def test_a_bad_name_is_refused_and_nothing_is_saved(session: Session, bad: str) -> None:
    for who, topics in (((Person(bad),), ()), ((), (bad,)), ((Person("a", other_names=(bad,)),), ())):
        with pytest.raises(BadName):
            write(session, "text", who, topics)
    with pytest.raises(BadName):
        mentions.add_mention(session, Kind.TOPIC, bad)
    assert session.vault.entries.count() == 0


def test_a_role_of_a_later_version_is_read_as_other(session: Session) -> None:
    id = write(session, "text", (MUM,))
    with session.vault.transaction():
        session.vault.database.execute("UPDATE person SET role = 'teacher'")
    assert journal.read_entry(session, id).people == (Person("Mum", Role.OTHER, ("Mama",)),)


# --- limits of a list and a search ------------------------------------------------------------------


@pytest.mark.parametrize("common", [2, 2000])
@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Limits(person="mum"), ["three", "two", "one"]),
        (Limits(topic="NIGHTS"), ["four", "two", "one"]),
        (Limits(person="Mum", topic="nights"), ["two", "one"]),
        (Limits(person="Mum", topic="nights", tag="t"), ["two"]),
        (Limits(person="nobody"), []),
        (Limits(person="Mum", topic="no such"), []),
    ],
)
def test_a_list_and_a_search_are_limited_to_them_together(
    session: Session, monkeypatch: pytest.MonkeyPatch, common: int, limits: Limits, expected: list[str]
) -> None:
    monkeypatch.setattr(entries, "_IS_COMMON", common)
    write(session, "one word", (MUM,), ("nights",), day=date(2026, 1, 1))
    write(session, "two word", (MUM, DELE), ("nights",), day=date(2026, 1, 2), tags=("t",))
    write(session, "three word", (MUM,), day=date(2026, 1, 3), tags=("t",))
    ids = [write(session, "four word", (DELE,), ("nights",), day=date(2026, 1, 4))]
    ids += [line.id for line in journal.list_entries(session).lines]
    wanted = [f"{name} word" for name in expected]
    assert headings(session, **limits) == wanted
    assert [hit.heading for hit in journal.search(session, "word", **limits).hits] == wanted
    assert [line.heading for line in journal.lines_of(session, sorted(set(ids)), **limits)] == wanted


def test_a_list_limited_to_a_rare_person_sorts_only_their_pages(session: Session) -> None:
    write(session, "text", (MUM,))
    statements: list[str] = []
    session.vault.database.set_trace_callback(statements.append)
    journal.list_entries(session, person="Mum")
    session.vault.database.set_trace_callback(None)
    [query] = [s for s in statements if "FROM entry_person l CROSS JOIN entry" in s]
    plan = session.vault.database.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
    assert any("entry_person_by_person" in row[3] for row in plan)


# --- the lists --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(Kind))
def test_renaming_reaches_every_page_and_its_case_can_change(session: Session, kind: Kind) -> None:
    ids = [write(session, text, (Person("old"),), ("old",), tags=("old",)) for text in ("a", "b")]
    mentions.rename_mention(session, kind, "OLD", " Newer ")
    mentions.rename_mention(session, kind, "newer", "NEWER")
    assert listed(session, kind) == {"NEWER": 2}
    for id in ids:
        entry = journal.read_entry(session, id)
        names = {Kind.PERSON: entry.people[0].name, Kind.TOPIC: entry.topics[0], Kind.TAG: entry.tags[0]}
        assert names == dict.fromkeys(Kind, "old") | {kind: "NEWER"}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_name_that_is_taken_or_gone_is_refused_and_nothing_changes(session: Session, kind: Kind) -> None:
    write(session, "text", (MUM, DELE), ("Mum", "Dele"), tags=("Mum", "Dele"))
    with pytest.raises(NameTaken):
        mentions.rename_mention(session, kind, "Mum", "dele")
    with pytest.raises(NameTaken):
        mentions.join_mentions(session, kind, "Mum", into="mum")
    for refused in (
        lambda: mentions.rename_mention(session, kind, "gone", "new"),
        lambda: mentions.join_mentions(session, kind, "gone", into="Mum"),
        lambda: mentions.join_mentions(session, kind, "Mum", into="gone"),
        lambda: mentions.remove_mention(session, kind, "gone"),
        lambda: people.set_other_names(session, "gone", ()),
    ):
        with pytest.raises(UnknownName):
            refused()
    assert listed(session, kind) == {"Dele": 1, "Mum": 1}


@pytest.mark.parametrize("kind", list(Kind))
def test_two_become_one_on_every_page_and_undo_parts_them_again(session: Session, kind: Kind) -> None:
    written = {
        text: write(session, text, tuple(map(Person, names)), names, tags=names)
        for text, names in {
            "only old": ("old",),
            "only new": ("new",),
            "both": ("old", "new"),
            "neither": ("x",),
        }.items()
    }

    def marks() -> dict[str, set[str]]:
        read = {text: journal.read_entry(session, id) for text, id in written.items()}
        return {
            text: {
                Kind.PERSON: {person.name for person in entry.people},
                Kind.TOPIC: set(entry.topics),
                Kind.TAG: set(entry.tags),
            }[kind]
            for text, entry in read.items()
        }

    before, counter = marks(), session.vault.seal.known.counter
    undoing = mentions.join_mentions(session, kind, "old", into="new")
    assert session.vault.seal.known.counter == counter + 1
    assert marks() == {"only old": {"new"}, "only new": {"new"}, "both": {"new"}, "neither": {"x"}}
    assert listed(session, kind) == {"new": 3, "x": 1}
    assert session.vault.changes.take().mentions == {kind.value}
    mentions.put_back_mention(session, undoing)
    assert marks() == before
    assert listed(session, kind) == {"new": 2, "old": 2, "x": 1}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_taken_out_leaves_the_pages_and_can_be_put_back(session: Session, kind: Kind) -> None:
    kept = write(session, "kept", (MUM, DELE), ("Mum", "Dele"), tags=("Mum", "Dele"))
    gone = write(session, "gone", (MUM,), ("Mum",), tags=("Mum",))
    [before] = [m for m in mentions.list_mentions(session, kind) if m.name == "Mum"]
    undoing = mentions.remove_mention(session, kind, "Mum")
    assert listed(session, kind) == {"Dele": 1}
    assert journal.read_entry(session, kept).text == "kept"
    journal.trash_entry(session, gone)
    journal.empty_trash(session)
    mentions.put_back_mention(session, undoing)
    [after] = [m for m in mentions.list_mentions(session, kind) if m.name == "Mum"]
    assert after == Mention(kind, "Mum", 1, before.role, before.other_names)
    with pytest.raises(NameTaken):
        mentions.put_back_mention(session, undoing)


def test_a_person_joined_with_another_stays_findable_by_every_name(session: Session) -> None:
    write(session, "one", (MUM,))
    write(session, "two", (Person("Amara", Role.FAMILY, ("A.",)),))
    undoing = mentions.join_mentions(session, Kind.PERSON, "Mum", into="Amara")
    [person] = mentions.list_mentions(session, Kind.PERSON)
    assert person == Mention(Kind.PERSON, "Amara", 2, Role.FAMILY, ("A.", "Mum", "Mama"))
    mentions.put_back_mention(session, undoing)
    amara, mum = mentions.list_mentions(session, Kind.PERSON)
    assert (amara.other_names, mum.other_names, mum.role) == (("A.",), ("Mama",), Role.CARED_FOR)


def test_role_and_other_names_are_kept_wherever_the_person_is_named(session: Session) -> None:
    id = write(session, "text", (Person("Mum"),))
    people.set_role(session, "mum", Role.CARED_FOR)
    people.set_other_names(session, "Mum", ("Mama", "mama", "Amara"))
    people.set_role(session, "Tomasz", Role.COLLEAGUE)
    assert journal.read_entry(session, id).people == (Person("Mum", Role.CARED_FOR, ("Mama", "Amara")),)
    assert listed(session, Kind.PERSON) == {"Mum": 1, "Tomasz": 0}


def test_what_is_added_to_a_list_is_on_no_page_yet(session: Session) -> None:
    for name in ("Caring", "caring"):
        mentions.add_mention(session, Kind.TOPIC, name)
    assert listed(session, Kind.TOPIC) == {"Caring": 0}


def test_a_changed_list_makes_the_next_backup_due(session: Session) -> None:
    session.vault.changes.take()
    mentions.add_mention(session, Kind.PERSON, "Mum")
    assert session.vault.settings.get("changed_since_backup") == "1"


# --- the trash and versions -------------------------------------------------------------------------


def test_a_page_takes_them_to_the_trash_and_back(session: Session) -> None:
    id = write(session, "text", (MUM,), ("caring",))
    journal.trash_entry(session, id)
    assert headings(session, person="Mum") == headings(session, topic="caring") == []
    journal.restore_entry(session, id)
    assert headings(session, person="Mum") == headings(session, topic="caring") == ["text"]
    journal.trash_entry(session, id)
    journal.empty_trash(session)
    assert (listed(session, Kind.PERSON), listed(session, Kind.TOPIC)) == ({"Mum": 0}, {"caring": 0})
