from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import zip_archive
from peerbuddy.formats.zip_archive import Unreadable
from peerbuddy.model.errors import StorageFailed, UnknownFormat
from tests.formats.packing import pack


def names(path: Path) -> tuple[str, ...]:
    with zip_archive.opened(path) as archive:
        return archive.names


def refusal(path: Path) -> str:
    with pytest.raises(UnknownFormat) as refused, zip_archive.opened(path):
        pass
    return refused.value.reason


def test_members_are_read_in_memory(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Journal.json": "words", "photos/a.jpeg": b"\xff\xd8"})
    with zip_archive.opened(path) as archive:
        assert archive.names == ("Journal.json", "photos/a.jpeg")
        assert archive.read("photos/a.jpeg", 2) == b"\xff\xd8"
        with pytest.raises(Unreadable):
            archive.read("Journal.json", 4)
        with pytest.raises(Unreadable):
            archive.read("not there", 4)
    assert [file.name for file in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../up.json", "a/../../up.json", "a\\..\\up.json", "C:/x.json", "./x", "a\nb", ".."],
)
def test_a_name_that_leads_elsewhere_is_not_offered(tmp_path: Path, name: str) -> None:
    assert names(pack(tmp_path / "a.zip", {name: "x", "fine.json": "x"})) == ("fine.json",)


def test_links_and_folders_are_no_members(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.json")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
        zipped.writestr(link, "/etc/passwd")
        zipped.mkdir("folder")
        zipped.writestr("fine.json", "x")
    assert names(tmp_path / "a.zip") == ("fine.json",)


def test_a_bomb_is_refused_before_anything_of_it_is_unpacked(tmp_path: Path) -> None:
    bomb = pack(tmp_path / "a.zip", {"Journal.json": bytes(8 * 1024 * 1024)})
    assert bomb.stat().st_size < 10_000
    assert refusal(bomb) == "zip-bomb"


def test_too_many_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_archive, "MOST_MEMBERS", 2)
    assert refusal(pack(tmp_path / "a.zip", dict.fromkeys("abc", "x"))) == "zip-bomb"


def test_the_same_member_again_and_again_is_refused_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_archive, "MOST_TIMES", 2)
    monkeypatch.setattr(zip_archive, "SMALL", 1000)
    path = pack(tmp_path / "a.zip", {"a": "words " * 100})
    read = 0
    with zip_archive.opened(path) as archive, pytest.raises(Unreadable):
        while read < 100:
            archive.read("a", 1000)
            read += 1
    assert 1 <= read < 10


def test_a_member_that_gives_more_than_it_announced_is_cut_off(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"a": "word " * 1000})
    data = path.read_bytes()
    path.write_bytes(data.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little")))
    with zip_archive.opened(path) as archive, pytest.raises(Unreadable):
        archive.read("a", 100)


def test_a_damaged_member_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("a", "some words")
        zipped.writestr("b", "more words")
    path.write_bytes(path.read_bytes().replace(b"some words", b"sOme words"))
    with zip_archive.opened(path) as archive:
        with pytest.raises(Unreadable):
            archive.read("a", 100)
        assert archive.read("b", 100) == b"more words"


def test_a_list_of_members_of_absurd_length_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(40 * 1024 * 1024)
        file.seek(0, 2)
        size = (40 * 1024 * 1024 - 4).to_bytes(4, "little")
        file.write(b"PK\x05\x06" + bytes(8) + size + (4).to_bytes(4, "little") + bytes(2))
    assert refusal(path) == "zip"


def test_what_is_no_zip_and_what_is_not_there_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("words")
    assert refusal(tmp_path / "a") == ""
    with pytest.raises(StorageFailed), zip_archive.opened(tmp_path / "nothing"):
        pass


@given(st.integers(0, 10_000), st.binary(max_size=12), st.integers(0, 10_000))
def test_any_damage_gives_only_our_errors(
    tmp_path_factory: pytest.TempPathFactory, place: int, damage: bytes, length: int
) -> None:
    path = pack(tmp_path_factory.getbasetemp() / "any.zip", {"a.json": "words " * 20, "photos/b": b"x" * 50})
    data = bytearray(path.read_bytes())
    data[place % len(data) : place % len(data) + len(damage)] = damage
    path.write_bytes(data[: max(4, len(data) - length // 20)])
    try:
        with zip_archive.opened(path) as archive:
            for name in archive.names:
                archive.read(name, 1000)
    except (UnknownFormat, Unreadable):
        pass
