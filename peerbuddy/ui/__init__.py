"""The window: all that is Qt. It asks verbs for everything else.

Qt for Python hangs itself into `import`, to serve a feature that is not used here: of each module that is
imported after it, it then reads the source text, looks for its own name there, and keeps the text. So the
import of before is put back. Measured: a tenth of the time until the journal is open, and its text in memory.
"""

from __future__ import annotations

import builtins
from importlib import import_module

_before = builtins.__import__
import_module("PySide6.QtCore")  # hangs itself in
builtins.__import__ = _before
