"""What every test shares: a computer of its own in a temporary folder, a clock that stands, a small vault."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peerbuddy.actions import content, unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import Places, resources
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session

if TYPE_CHECKING:
    from tests.pairs import Two

PASSPHRASE = "seven quiet herons wade"


class Clock:
    """Stands still until it is told to move."""

    def __init__(self) -> None:
        self.value = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.value

    def move(self, **amount: float) -> None:
        self.value += timedelta(**amount)


@dataclass(frozen=True)
class MadeVault:
    """A vault folder that nobody has open, and both ways in. Opening by the code costs no key derivation."""

    folder: Path
    passphrase: str
    code: str


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def computer(tmp_path: Path, clock: Clock) -> Computer:
    home = tmp_path / "home"
    places = Places(home / "config", home / "state", home / "run", home)
    numbers = count(1)
    return Computer(places, kdf=FLOOR, now=clock, new_id=lambda: f"{next(numbers):032x}", program="the test")


@pytest.fixture(scope="session")
def first_vault(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """Made once: every test gets a copy."""
    home = tmp_path_factory.mktemp("first")
    places = Places(home / "config", home / "state", home / "run", home)
    session, code = unlocking.create(Computer(places, kdf=FLOOR, now=Clock()), home / "vault", PASSPHRASE)
    unlocking.lock(session)
    return MadeVault(home / "vault", PASSPHRASE, code)


@pytest.fixture
def made(first_vault: MadeVault, tmp_path: Path) -> MadeVault:
    folder = tmp_path / "vault"
    shutil.copytree(first_vault.folder, folder)
    return MadeVault(folder, first_vault.passphrase, first_vault.code)


@pytest.fixture
def reopen(computer: Computer, made: MadeVault) -> Iterator[Callable[[], Session]]:
    """Open the test's vault again; what is still open at the end is closed."""
    opened: list[Session] = []

    def again() -> Session:
        opened.append(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
        return opened[-1]

    yield again
    for session in opened:
        unlocking.lock(session)


@pytest.fixture
def session(reopen: Callable[[], Session]) -> Session:
    return reopen()


@pytest.fixture(scope="session")
def first_two(first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory) -> Two:
    """Made once and locked: every test gets a copy."""
    from tests import pairs

    met = pairs.strangers(first_vault, tmp_path_factory.mktemp("two"), Clock())
    pairs.exchange_cards(met)
    pairs.compare_words(met)
    met.close()
    return met


@pytest.fixture
def two(first_two: Two, tmp_path: Path, clock: Clock) -> Iterator[Two]:
    """Ana and Ben, whose cards are exchanged and whose words are compared."""
    from tests import pairs

    met = pairs.as_they_were(first_two, tmp_path, clock)
    yield met
    met.close()


@pytest.fixture
def agreed(two: Two) -> Two:
    """Ana and Ben with an agreement that both signed today."""
    from tests import pairs

    pairs.agree(two)
    return two


@pytest.fixture
def damaged_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Cuts off files of the program's own words, by their names, in a copy that is used from then on."""

    def damage(*names: str) -> None:
        copy = tmp_path / "resources"
        shutil.copytree(resources() / "content", copy / "content")
        for name in names:
            file = copy / "content" / "en" / f"{name}.json"
            file.write_text(file.read_text("utf-8")[:-40], "utf-8")
        monkeypatch.setattr(content, "resources", lambda: copy)

    return damage


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--remake-pictures", action="store_true", help="renew the reference pictures")
    parser.addoption("--long", action="store_true", help="also run what takes minutes (docs/testing.md)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    kept, left = [], []
    for item in items:
        (left if item.get_closest_marker("long") else kept).append(item)
    config.hook.pytest_deselected(items=left)
    items[:] = kept
