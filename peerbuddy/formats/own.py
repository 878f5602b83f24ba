"""What only our own exports carry: the id a page had in its vault, and its privacy."""

from __future__ import annotations

import re
from dataclasses import replace

from peerbuddy.model.entry import Privacy
from peerbuddy.model.imported import FoundEntry

_ID = re.compile("[0-9a-f]{32}")


def id_of(value: object) -> str:
    """ "" for what no vault would have made."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""


def kept(page: FoundEntry, id: object, privacy: object) -> FoundEntry:
    """A page of our own export, to come back as it was."""
    own_id = id_of(id)
    known = isinstance(privacy, str) and privacy in set(Privacy)
    return replace(page, own_id=own_id, source_id=own_id, privacy=Privacy(str(privacy)) if known else None)
