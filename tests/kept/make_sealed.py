"""Makes the kept packets and cards: `python -m tests.kept.make_sealed FOLDER`.

They are made once for a version of the format and then kept as they are: sealing is never twice the same, and
what was good once has to stay good.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from peerbuddy.sealing.card import write_card
from tests.kept import sealed_agreements, sealed_body_faults, sealed_cards, sealed_faults, sealed_valid
from tests.kept.sealed_people import (
    AMARA,
    JONAS,
    JONAS_FOR_AMARA,
    MEI_LIN,
    ROSA,
    TODAY,
    TOMASZ,
)

PEOPLE = {"Amara": AMARA, "Jonas": JONAS, "Tomasz": TOMASZ, "Rosa": ROSA, "Mei-Lin": MEI_LIN}


def main(folder: Path) -> None:
    packets, cards = folder / "packets", folder / "cards"
    packets.mkdir(parents=True)
    cards.mkdir()
    kept: list[dict[str, object]] = []
    parts = (sealed_valid, sealed_faults, sealed_body_faults, sealed_agreements)
    for case in (case for part in parts for case in part.cases()):
        (packets / f"{case.name}.pbuddy").write_bytes(case.data)
        kept.append({"name": case.name, "outcome": case.outcome})
        if case.after:
            kept[-1]["after"] = case.after
        if case.today != TODAY:
            kept[-1]["today"] = case.today.isoformat()
    for name, (data, outcome) in sealed_cards.cases().items():
        (cards / f"{name}.pbcard").write_bytes(data)
        kept.append({"name": name, "card": outcome})
    people = {
        name: {
            "signing_seed": who.signing_seed.hex(),
            "kem_seed": who.kem.seed.hex(),
            "card": write_card(who, name, TODAY).hex(),
        }
        for name, who in PEOPLE.items()
    }
    about = {
        "today": TODAY.isoformat(),
        "reader": "Jonas",
        "his_key_for": {"Amara": JONAS_FOR_AMARA.seed.hex()},
        "buddies": ["Amara", "Rosa", "Tomasz"],
        "blocked": ["Tomasz"],
        "people": people,
        "cases": kept,
    }
    (folder / "cases.json").write_text(json.dumps(about, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
