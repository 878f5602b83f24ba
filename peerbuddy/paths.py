"""Where things lie on this computer; one `--home` folder takes the place of all of them in tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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


def places(home: Path | None = None) -> Places:
    if home is not None:
        home = home.absolute()
        return Places(home / "config", home / "state", home / "run", home)
    import platformdirs

    dirs = platformdirs.PlatformDirs("peerbuddy", appauthor=False)
    return Places(
        Path(dirs.user_config_dir),
        Path(dirs.user_state_dir),
        Path(dirs.user_runtime_dir),
        Path(dirs.user_documents_dir),
    )
