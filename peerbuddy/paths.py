"""Where things lie on this computer; one `--home` folder takes the place of all of them in tests."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Places:
    """`config`: settings needed while locked. `state`: marks and the log. `runtime`: who holds a lock."""

    config: Path
    state: Path
    runtime: Path
    documents: Path

    @property
    def log(self) -> Path:
        return self.state / "peerbuddy.log"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def pocket_card(self) -> Path:
        """Not encrypted: only what a person chose to have there while the vault is locked."""
        return self.config / "pocket-card.txt"


def resources() -> Path:
    """Fonts, icons and licence texts: within the installed package, beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def places(home: Path | None = None) -> Places:
    if home is not None:
        home = home.absolute()
        return Places(home / "config", home / "state", home / "run", home)
    import platformdirs

    dirs = platformdirs.PlatformDirs("peerbuddy", appauthor=False)
    return Places(
        Path(dirs.user_config_dir),
        Path(dirs.user_state_dir),
        _runtime(dirs),
        Path(dirs.user_documents_dir),
    )


def _runtime(dirs: PlatformDirs) -> Path:
    """Without a session of the desktop's there is none: then a folder of our own, not one in /tmp."""
    from tempfile import gettempdir

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            found = Path(dirs.user_runtime_dir)
        except Warning:
            found = None
    is_shared = "XDG_RUNTIME_DIR" not in os.environ and found and found.is_relative_to(gettempdir())
    return Path(dirs.user_state_dir) / "run" if found is None or is_shared else found
