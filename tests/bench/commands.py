"""Whole commands as people run them, against other encrypted journals: CPU seconds of the process, its peak.

`python -m tests.bench.commands --sizes 1000,10000 [--jrnl PROGRAM]`. The peers are measured where they are
installed: keepassxc-cli (Debian: keepassxc) and jrnl. Our passphrase slot is at the floor (64 MiB, 3, 4).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tests.bench import corpus

WORDS = "seven quiet herons wade"
BODY = "A new entry. We walked along the river and talked."
ROOT = Path(__file__).parents[2]
CREATE = """
import sys
from pathlib import Path
from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
computer = Computer(places(Path(sys.argv[1])), kdf=FLOOR)
unlocking.lock(unlocking.create(computer, Path(sys.argv[2]), sys.argv[3])[0])
"""
OPERATIONS = ("import", "list", "search", "add")


@dataclass
class Cost:
    cpu: float
    wall: float
    peak_mib: int


@dataclass
class Peer:
    """`command` gives the words and the standard input of an operation; `reset` empties the store."""

    name: str
    command: Callable[[str], tuple[list[str], str]]
    reset: Callable[[], None]


def run(words: list[str], typed: str, environment: dict[str, str]) -> Cost:
    """One process, waited for by itself so that its own figures are known."""
    start = time.perf_counter()
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment
    )
    assert process.stdin is not None and process.stderr is not None
    process.stdin.write(typed.encode())
    process.stdin.close()
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words[:3]}: {told.decode(errors='replace')[:500]}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss // 1024)


def write_sources(folder: Path, count: int) -> None:
    """The same journal for each of the three programs."""
    names = ("j.jsonl", "j.txt", "j.xml")
    with ExitStack() as files:
        lines, text, xml = (files.enter_context((folder / name).open("w")) for name in names)
        xml.write('<?xml version="1.0" encoding="utf-8"?>\n<KeePassFile><Meta><Generator>bench</Generator>')
        xml.write("</Meta><Root><Group><Name>Journal</Name>\n")
        for page in corpus.pages(count):
            lines.write(json.dumps({"date": page.day.isoformat(), "text": page.text}) + "\n")
            text.write(f"[{page.day.isoformat()} 09:00:00 AM] {page.text}\n\n")
            xml.write(
                f"<Entry><String><Key>Title</Key><Value>{page.day}</Value></String><String>"
                f"<Key>Notes</Key><Value>{escape(page.text)}</Value></String></Entry>\n"
            )
        xml.write("</Group></Root></KeePassFile>\n")


def ours(folder: Path) -> Peer:
    home, vault = folder / "home", folder / "vault"
    base = [
        sys.executable,
        "-m",
        "peerbuddy",
        "--home",
        str(home),
        "--vault",
        str(vault),
        "--passphrase-fd",
        "0",
    ]
    ways = {
        "import": ["import", str(folder / "j.jsonl")],
        "list": ["list"],
        "search": ["search", "heronsong"],
        "add": ["write"],
    }

    def reset() -> None:
        shutil.rmtree(vault, ignore_errors=True)
        # In a process of its own: the memory of the derivation would be handed down to what is measured.
        subprocess.run([sys.executable, "-c", CREATE, str(home), str(vault), WORDS], cwd=ROOT, check=True)

    return Peer(
        "peerbuddy", lambda name: (base + ways[name], WORDS + "\n" + (BODY if name == "add" else "")), reset
    )


def keepassxc(folder: Path) -> Peer:
    file = folder / "j.kdbx"
    number = iter(range(1 << 30))
    ways: dict[str, Callable[[], list[str]]] = {
        "import": lambda: ["import", "-q", "-p", str(folder / "j.xml"), str(file)],
        "list": lambda: ["ls", "-q", str(file)],
        "search": lambda: ["search", "-q", str(file), "notes:heronsong"],
        "add": lambda: ["add", "-q", str(file), "--notes", BODY, f"new {next(number)}"],
    }
    typed = f"{WORDS}\n"
    return Peer(
        "keepassxc-cli",
        lambda name: (["keepassxc-cli", *ways[name]()], typed * 2 if name == "import" else typed),
        lambda: file.unlink(missing_ok=True),
    )


def jrnl(folder: Path, program: str) -> Peer:
    base = [program, "--config-file", str(folder / "jrnl.yaml")]
    ways = {
        "import": ["--import", "--file", str(folder / "j.txt")],
        "list": ["-n", "50", "--short"],
        "search": ["-contains", "heronsong", "--short"],
        "add": ["2026-01-01 09:00: A new entry. " + BODY],
    }

    def reset() -> None:
        (folder / "j.jrnl").unlink(missing_ok=True)
        (folder / "jrnl.yaml").write_text(
            "colors: {body: none, date: none, tags: none, title: none}\ndefault_hour: 9\ndefault_minute: 0\n"
            "editor: ''\nencrypt: true\nhighlight: false\nindent_character: '|'\nlinewrap: 79\n"
            f"journals:\n  default: {{journal: {folder}/j.jrnl, encrypt: true}}\n"
            "tagsymbols: '@'\ntemplate: false\ntimeformat: '%F %r'\nversion: v4.6\n"
        )

    first = f"{WORDS}\n{WORDS}\nn\n"
    return Peer("jrnl", lambda name: (base + ways[name], first if name == "import" else f"{WORDS}\n"), reset)


def measure(peer: Peer, rounds: int) -> dict[str, Cost]:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }
    found: dict[str, Cost] = {}
    peer.reset()
    for operation in OPERATIONS:
        costs = [
            run(*peer.command(operation), environment) for _ in range(1 if operation == "import" else rounds)
        ]
        found[operation] = Cost(
            statistics.median(cost.cpu for cost in costs),
            statistics.median(cost.wall for cost in costs),
            max(cost.peak_mib for cost in costs),
        )
    return found


def main() -> None:
    reader = argparse.ArgumentParser()
    reader.add_argument("--sizes", default="1000,10000")
    reader.add_argument("--rounds", type=int, default=5)
    reader.add_argument("--jrnl", default=shutil.which("jrnl"))
    chosen = reader.parse_args()
    for size in map(int, chosen.sizes.split(",")):
        folder = Path(tempfile.mkdtemp())
        write_sources(folder, size)
        peers = [ours(folder)]
        peers += [keepassxc(folder)] if shutil.which("keepassxc-cli") else []
        peers += [jrnl(folder, chosen.jrnl)] if chosen.jrnl else []
        print(f"{size} entries")
        baseline: dict[str, Cost] = {}
        for peer in peers:
            costs = measure(peer, chosen.rounds)
            baseline = baseline or costs
            for name, cost in costs.items():
                ratio = baseline[name].cpu / cost.cpu
                print(
                    f"  {peer.name:<14} {name:<8} CPU {cost.cpu:8.3f} s   wall {cost.wall:8.3f} s"
                    f"   peak {cost.peak_mib:5} MiB   ours / theirs {ratio:6.2f}",
                    flush=True,
                )
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
