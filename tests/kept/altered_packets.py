"""Kept packets, altered at random: outside, inside before they are sealed, in a body that is signed anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from peerbuddy.sealing.envelope import Envelope, padme
from peerbuddy.sealing.seal import unseal
from tests.kept import sealed_kit as kit
from tests.kept.sealed_bodies import EMPTY, FULL
from tests.kept.sealed_people import AMARA, JONAS, JONAS_FOR_AMARA, inner, sealed_to, wrapped

# First bytes of MessagePack that change what follows: lengths, numbers, maps, extensions, nothing.
_MARKS = bytes.fromhex("90939fa0bfc0c1c2c3c4c6c7cacbcfd3d9dadbdcdddedfff007f80")


@dataclass(frozen=True)
class Altered:
    """`where`: outside, inside, or body. Only what was altered in the body is signed by its sender."""

    where: str
    data: bytes


class Alterations:
    """The same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        names = [
            case.name for case in kit.PACKETS if case.name.startswith(("valid-ag", "valid-re", "valid-pl"))
        ]
        names += [f"valid-{kind}" for kind in FULL] + [f"valid-{kind}-empty" for kind in EMPTY]
        self._files = [kit.packet(name).read_bytes() for name in dict.fromkeys(names)]
        self._opened = [_opened(data) for data in self._files]

    def outside(self) -> Altered:
        data = self._files[self._random.randrange(len(self._files))]
        return Altered("outside", self._altered(data, self._files))

    def inside(self) -> Altered:
        """Sealed as it should be, but nobody signed it."""
        inners = [inner(envelope) for envelope in self._random.sample(self._opened, 2)]
        data = inners[0]
        while data in inners:  # what was cut off may have been padding
            data = self._altered(inners[0], inners)
            data = data.ljust(padme(max(len(data), 4096)), b"\0")
        return Altered("inside", wrapped(data))

    def body(self) -> Altered:
        """Signed and sealed as it should be: only what reads the body stands between it and the person."""
        envelope, other = self._random.sample(self._opened, 2)
        body = self._altered(envelope.body, [other.body, envelope.body])
        new_id = self._random.randbytes(16)
        altered = replace(envelope, packet_id=new_id, body=body)
        return Altered("body", sealed_to(altered, JONAS.kem))

    def card(self) -> bytes:
        cards = [kit.card(name) for name, outcome in kit.CARDS.items() if outcome == "card"]
        return self._altered(self._random.choice(cards), cards)

    def _altered(self, data: bytes, others: Sequence[bytes]) -> bytes:
        """Never what somebody made."""
        ways: tuple[Callable[[bytes, Sequence[bytes]], bytes], ...] = (
            self._flipped, self._marked, self._cut, self._doubled, self._spliced, self._filled,
        )  # fmt: skip
        changed = data
        while changed == data or changed in others:
            changed = data
            for _ in range(self._random.choice((1, 1, 1, 2, 5))):
                changed = self._random.choice(ways)(changed, others)
        return changed

    def _at(self, data: bytes) -> int:
        return self._random.randrange(len(data) + 1)

    def _flipped(self, data: bytes, _: Sequence[bytes]) -> bytes:
        at = self._at(data)
        piece = bytes(byte ^ 1 << self._random.randrange(8) for byte in data[at : at + 1])
        return data[:at] + piece + data[at + 1 :]

    def _marked(self, data: bytes, _: Sequence[bytes]) -> bytes:
        at = self._at(data)
        return data[:at] + self._random.choice(_MARKS).to_bytes() + data[at + self._random.randrange(2) :]

    def _cut(self, data: bytes, _: Sequence[bytes]) -> bytes:
        first, last = sorted((self._at(data), self._at(data)))
        return data[:first] if self._random.random() < 0.5 else data[:first] + data[last:]

    def _doubled(self, data: bytes, _: Sequence[bytes]) -> bytes:
        first, last = sorted((self._at(data), self._at(data)))
        return data[:last] + data[first:]

    def _spliced(self, data: bytes, others: Sequence[bytes]) -> bytes:
        other = self._random.choice(others)
        return data[: self._at(data)] + other[self._at(other) :]

    def _filled(self, data: bytes, _: Sequence[bytes]) -> bytes:
        at, length = self._at(data), self._random.choice((1, 4, 16, 64, 5000))
        piece = self._random.choice((bytes(length), b"\xff" * length, self._random.randbytes(length)))
        return data[:at] + piece + data[at + self._random.randrange(length) :]


def _opened(data: bytes) -> Envelope:
    return unseal(data, JONAS, [JONAS.kem, JONAS_FOR_AMARA], frozenset({AMARA.signing_key()})).envelope
