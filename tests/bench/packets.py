"""Sealing and opening a packet against `age` and `minisign`, and how much memory it takes of its size.

`python -m tests.bench.packets --sizes 1000,100000,10000000`. One line a size: CPU milliseconds of both sides
and their ratio. Ours is called as the program calls it, in its process; theirs are programs, where they are
installed (Debian: age, minisign). The last line is the peak of memory as a multiple of the packet.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from peerbuddy.sealing.envelope import NO_PACKET, Envelope
from peerbuddy.sealing.identity import Identity, hash_of, new_identity, new_kem_key
from peerbuddy.sealing.seal import seal, unseal

Done = TypeVar("Done")
ROUNDS = 9
ROOT = Path(__file__).parents[2]
PEAK = """
import sys
from tests.bench.packets import peak
print(*peak(int(sys.argv[1])))
"""


@dataclass(frozen=True)
class Cost:
    """CPU seconds: median of some rounds."""

    seal: float
    open: float
    size: int


def envelope(sender: Identity, recipient: Identity, body: bytes) -> Envelope:
    return Envelope(
        sender.signing_key(),
        recipient.signing_key(),
        hash_of(recipient.kem.public()),
        os.urandom(16),
        1,
        NO_PACKET,
        740_000,
        740_060,
        new_kem_key().public(),
        body,
    )


def ours(size: int, other_keys: int = 0) -> Cost:
    """`other_keys`: how many of mine that do not open it are tried first."""
    ana, ben = new_identity(), new_identity()
    others = [new_kem_key() for _ in range(other_keys)]
    body = os.urandom(size)
    known = frozenset({ana.signing_key()})
    sealing, opening, sealed = [], [], b""
    for _ in range(ROUNDS):
        spent, sealed = timed(lambda: seal(envelope(ana, ben, body), ana, ben.kem.public()))
        sealing.append(spent)
        last = sealed
        spent, opened = timed(lambda data=last: unseal(data, ben, (*others, ben.kem), known))
        opening.append(spent)
        assert opened.envelope.body == body
    return Cost(statistics.median(sealing), statistics.median(opening), len(sealed))


def timed(work: Callable[[], Done]) -> tuple[float, Done]:
    start = time.process_time()
    done = work()
    return time.process_time() - start, done


def theirs(size: int, folder: Path) -> Cost:
    """Signed first, then encrypted, as `age` has no signature."""
    key, message = folder / "age.key", folder / "letter"
    run("age-keygen", "-o", key)
    recipient = subprocess.run(["age-keygen", "-y", key], capture_output=True, check=True, text=True).stdout
    run("minisign", "-G", "-W", "-f", "-p", folder / "m.pub", "-s", folder / "m.key")
    message.write_bytes(os.urandom(size))
    sealing, opening = [], []
    for _ in range(ROUNDS):
        before = spent_by_children()
        run("minisign", "-S", "-s", folder / "m.key", "-m", message)
        run("age", "-r", recipient.strip(), "-o", folder / "letter.age", message)
        sealing.append(spent_by_children() - before)
        before = spent_by_children()
        run("age", "-d", "-i", key, "-o", folder / "opened", folder / "letter.age")
        run("minisign", "-V", "-p", folder / "m.pub", "-m", message)
        opening.append(spent_by_children() - before)
    both = (folder / "letter.age").stat().st_size + (folder / "letter.minisig").stat().st_size
    return Cost(statistics.median(sealing), statistics.median(opening), both)


def run(*words: str | Path) -> None:
    subprocess.run(words, check=True, stdin=subprocess.DEVNULL, capture_output=True)


def spent_by_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def peak(size: int) -> tuple[float, float]:
    """Of sealing and of opening, as a multiple of the packet. In a process of its own, where no other was."""
    ana, ben = new_identity(), new_identity()
    known = frozenset({ana.signing_key()})
    unseal(seal(envelope(ana, ben, b"warm"), ana, ben.kem.public()), ben, (ben.kem,), known)
    letter = envelope(ana, ben, os.urandom(size))
    first = most_since(lambda: seal(letter, ana, ben.kem.public()))
    sealed = seal(letter, ana, ben.kem.public())
    second = most_since(lambda: unseal(sealed, ben, (ben.kem,), known))
    return first / size + 1, second / size + 1  # and what is sealed or opened itself


def most_since(work: Callable[[], object]) -> int:
    """Bytes above what the process holds now, as Linux counts them."""
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before = held("VmRSS")
    work()
    return held("VmHWM") - before


def held(name: str) -> int:
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="1000,100000,10000000")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    has_peers = shutil.which("age") and shutil.which("minisign")
    for size in sizes:
        mine = ours(size)
        print(f"{size:>10} bytes: seal {mine.seal * 1000:.2f} ms, open {mine.open * 1000:.2f} ms", end="")
        print(
            f" (as the tenth key {ours(size, 9).open * 1000:.2f} ms), {mine.size - size} bytes more", end=""
        )
        if has_peers:
            with tempfile.TemporaryDirectory() as folder:
                peer = theirs(size, Path(folder))
            ratio = (mine.seal + mine.open) / (peer.seal + peer.open)
            print(f"; age + minisign {(peer.seal + peer.open) * 1000:.2f} ms: {ratio:.2f}x", end="")
        print()
    words = [sys.executable, "-c", PEAK, str(sizes[-1])]
    said = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    print(f"memory for {sizes[-1]} bytes: sealing {float(said[0]):.1f}x, opening {float(said[1]):.1f}x")


if __name__ == "__main__":
    main()
