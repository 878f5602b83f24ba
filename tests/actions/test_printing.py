"""Pages for paper: oldest first, in parts, sealed ones only when they were asked for."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal
from peerbuddy.actions.printing import ALL_GIVEN, pdf_steps, print_steps
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import AlreadyThere, NothingToPrint
from peerbuddy.model.mention import Person
from peerbuddy.model.printed import PagePart, PrintChoice, PrintDone
from peerbuddy.session import Session

PICTURE = b"\x89PNG not looked at here"


def write(session: Session, day: str, text: str, **more: object) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, date.fromisoformat(day), text, **more)  # type: ignore[arg-type]
    return id


def printed(session: Session, choice: PrintChoice) -> tuple[list[PagePart], PrintDone]:
    parts: list[PagePart] = []
    *steps, done = print_steps(session, choice, give=parts.append)
    assert isinstance(done, PrintDone)
    assert [getattr(step, "what", "") for step in steps].count(ALL_GIVEN) == 1
    return parts, done


def test_chosen_pages_come_oldest_first_with_their_day_title_and_tags(session: Session) -> None:
    late = write(session, "2026-11-03", "late", title="Herons", tags=("water", "birds"))
    early = write(session, "2026-11-01", "early", time=600)
    write(session, "2026-11-02", "not chosen")
    parts, done = printed(session, PrintChoice((late, early)))
    assert done == PrintDone(2, 0)
    heads = [part.head for part in parts if part.head]
    assert [(head.day.day, head.time, head.title) for head in heads] == [(1, 600, ""), (3, None, "Herons")]
    assert [part.html.strip() for part in parts if part.html] == ["<p>early</p>", "<p>late</p>"]
    assert set(parts[-1].tags) == {"water", "birds"}


def test_whom_and_what_a_page_is_about_comes_with_its_last_part(session: Session) -> None:
    id = write(session, "2026-11-03", "late", people=(Person("Ade"), Person("Mum")), topics=("money",))
    parts, _ = printed(session, PrintChoice((id,)))
    assert (parts[-1].people, parts[-1].topics) == (("Ade", "Mum"), ("money",))
    assert [(part.people, part.topics) for part in parts[:-1]] == [((), ())] * (len(parts) - 1)


def test_days_are_taken_with_both_ends_and_the_trash_is_not(session: Session) -> None:
    for day in range(1, 6):
        write(session, f"2026-11-0{day}", f"page {day}")
    gone = write(session, "2026-11-03", "thrown away")
    journal.trash_entry(session, gone)
    parts, done = printed(session, PrintChoice(first=date(2026, 11, 2), last=date(2026, 11, 4)))
    assert done.pages == 3
    assert "thrown away" not in "".join(part.html for part in parts)


def test_a_sealed_page_stays_unless_it_is_asked_for(session: Session) -> None:
    sealed, mine = write(session, "2026-11-01", "sealed words"), write(session, "2026-11-02", "mine")
    journal.set_privacy(session, sealed, Privacy.SEALED)
    parts, done = printed(session, PrintChoice((sealed, mine)))
    assert done == PrintDone(1, 1)
    assert "sealed words" not in repr(parts)
    parts, done = printed(session, PrintChoice((sealed, mine), with_sealed=True))
    assert done == PrintDone(2, 0)
    assert "sealed words" in repr(parts)


def test_only_sealed_pages_are_nothing_to_print(session: Session) -> None:
    sealed = write(session, "2026-11-01", "sealed words")
    journal.set_privacy(session, sealed, Privacy.SEALED)
    with pytest.raises(NothingToPrint):
        printed(session, PrintChoice((sealed,)))


def test_pictures_stand_where_the_text_names_them_and_the_others_below(session: Session) -> None:
    session.clean_picture = lambda foreign: ("png", foreign)
    id = write(session, "2026-11-01", "before")
    named = journal.attach_picture(session, id, "named", PICTURE + b"1")
    below = journal.attach_picture(session, id, "below", PICTURE + b"2")
    text = f"before\n\n![](attachment:{named.id})\n\nafter ![](attachment:{'f' * 32})"
    journal.save_entry(session, id, date(2026, 11, 1), text)
    parts, _ = printed(session, PrintChoice((id,)))
    assert [name for part in parts for name, _ in part.pictures] == [
        f"attachment:{named.id}",
        f"attachment:{below.id}",
    ]
    assert [data for part in parts for _, data in part.pictures] == [PICTURE + b"1", PICTURE + b"2"]
    assert "f" * 32 in "".join(part.html for part in parts)  # no picture of this page: its words stay


def test_what_is_no_picture_is_named_below(session: Session) -> None:
    session.clean_picture = lambda foreign: ("sound", foreign)
    id = write(session, "2026-11-01", "text")
    journal.attach_picture(session, id, "birds <at> dawn", b"song")
    parts, _ = printed(session, PrintChoice((id,)))
    assert [part.html for part in parts] == ["<p>text</p>\n", "<p>birds &lt;at&gt; dawn</p>"]
    assert [part.pictures for part in parts] == [(), ()]


def test_a_long_page_comes_in_many_parts_of_which_only_the_first_has_the_head(session: Session) -> None:
    id = write(session, "2026-11-01", "\n\n".join(f"paragraph {n} " + "word " * 40 for n in range(300)))
    parts, _ = printed(session, PrintChoice((id,)))
    assert len(parts) > 5
    assert [bool(part.head) for part in parts] == [True] + [False] * (len(parts) - 1)


# --- into a file ------------------------------------------------------------------------------------


def to_file(session: Session, target: Path, ids: tuple[str, ...]) -> Callable[[], PrintDone]:
    def whole() -> PrintDone:
        lent: list[int] = []
        *_, done = pdf_steps(session, target, PrintChoice(ids), give=_pass_over, lend=lent.append)
        assert isinstance(done, PrintDone)
        os.close(lent[0])
        return done

    return whole


def _pass_over(_: PagePart) -> None:
    """Nothing is drawn in this layer."""


def test_a_file_appears_when_it_is_whole_and_for_its_owner_alone(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "pages.pdf"
    id = write(session, "2026-11-01", "one")
    lent: list[int] = []
    steps = pdf_steps(session, target, PrintChoice((id,)), give=_pass_over, lend=lent.append)
    next(steps)
    os.write(lent[0], b"drawn")
    os.close(lent[0])
    assert not target.exists()
    *_, done = steps
    assert done == PrintDone(1, 0, target)
    assert target.read_bytes() == b"drawn"
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("pages*")] == ["pages.pdf"]


def test_given_up_it_leaves_nothing(session: Session, tmp_path: Path) -> None:
    id = write(session, "2026-11-01", "one")
    lent: list[int] = []
    steps = pdf_steps(session, tmp_path / "pages.pdf", PrintChoice((id,)), give=_pass_over, lend=lent.append)
    next(steps)
    steps.close()
    os.write(lent[0], b"late")  # the borrower's own, it hits no other file
    os.close(lent[0])
    assert list(tmp_path.glob("pages*")) == []


def test_nothing_to_print_leaves_no_file(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NothingToPrint):
        to_file(session, tmp_path / "pages.pdf", ())()
    assert list(tmp_path.glob("pages*")) == []


def test_what_lies_there_is_left_as_it_is(session: Session, tmp_path: Path) -> None:
    (tmp_path / "pages.pdf").write_text("somebody's")
    id = write(session, "2026-11-01", "one")
    with pytest.raises(AlreadyThere):
        to_file(session, tmp_path / "pages.pdf", (id,))()
    assert (tmp_path / "pages.pdf").read_text() == "somebody's"
