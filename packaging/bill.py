"""The bill of materials (CycloneDX 1.6) and the licence texts of everything inside the bundle.

Python packages tell their names, versions and licences themselves. Libraries inside wheels tell nobody: they
are listed here by hand, with versions asked of the libraries themselves where they can say it.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

# Library → (what carries it, its licence, how the Python that made the bundle is asked for its version).
_CIPHER = "__import__('sqlcipher3').connect(':memory:').execute('{}').fetchone()[0]"
# With a key in place SQLCipher also says which OpenSSL it was built with.
_OPENSSL = (
    "(lambda db: (db.set_key(bytearray(b'key')), db.execute('PRAGMA cipher_provider_version').fetchone())[1])"
    "(__import__('sqlcipher3').connect(':memory:'))[0].split()[1]"
)
_BACKEND = "__import__('cryptography.hazmat.backends.openssl', fromlist='x').backend"
INSIDE = {
    "Qt": ("PySide6-Essentials", "LGPL-3.0-only", "__import__('PySide6.QtCore').QtCore.qVersion()"),
    "ICU": ("PySide6-Essentials", "Unicode-3.0", "'73'"),  # as its file is called
    "OpenSSL (cryptography)": ("cryptography", "Apache-2.0", _BACKEND + ".openssl_version_text().split()[1]"),
    "OpenSSL (sqlcipher3)": ("sqlcipher3", "Apache-2.0", _OPENSSL),
    "SQLCipher": ("sqlcipher3", "BSD-3-Clause", _CIPHER.format("PRAGMA cipher_version")),
    "SQLite": ("sqlcipher3", "blessing", _CIPHER.format("SELECT sqlite_version()")),
    "CPython": ("the bundle", "PSF-2.0", "__import__('platform').python_version()"),
}
_LISTS = """
import json
from peerbuddy.actions.licences import licences
print(json.dumps([[one.name, one.version, one.kind, one.text] for one in licences({version!r})]))
"""


def write(folder: Path, documents: Path, version: str, python: Path) -> None:
    """`folder`: the bundle. Files: sbom.cdx.json and licences/NAME.txt under `documents`."""
    packages: list[list[str]] = json.loads(_asked(python, _LISTS.format(version=version)))
    texts = documents / "licences"
    texts.mkdir(parents=True)
    for name, _, _, text in packages:
        (texts / f"{name.replace(' ', '-')}.txt").write_text(text.rstrip() + "\n", "utf-8")
    for extra in ("LGPL-3.0", "PSF-2.0", "Apache-2.0", "Unicode-3.0", "SQLCipher"):
        source = Path(__file__).parent / "licences" / f"{extra}.txt"
        (texts / source.name).write_text(source.read_text("utf-8"), "utf-8")
    components = [_component(name, said, kind, "") for name, said, kind, _ in packages if name != "PeerBuddy"]
    components += [
        _component(name, _asked(python, f"print({asked})").strip(), licence, f"inside {carrier}")
        for name, (carrier, licence, asked) in INSIDE.items()
    ]
    program = {"type": "application", "name": "peerbuddy", "version": version}
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program},
        "components": sorted(components, key=lambda one: str(one["name"]).lower()),
    }
    (documents / "sbom.cdx.json").write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _component(name: str, version: str, licence: str, where: str) -> dict[str, object]:
    made: dict[str, object] = {"type": "library", "name": name, "version": version}
    if licence:
        made["licenses"] = [{"license": {"name": licence}}]
    if where:
        made["description"] = where
    else:
        made["purl"] = f"pkg:pypi/{name.lower()}@{version}" if version else ""
    return {key: value for key, value in made.items() if value}


def _asked(python: Path, program: str) -> str:
    return subprocess.run([python, "-c", program], capture_output=True, text=True, check=True).stdout
