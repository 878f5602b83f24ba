"""A disk that takes only so many bytes a file, for any user and any file system (Linux, macOS)."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def full_at(size: int) -> Iterator[None]:
    """No file of this process grows beyond `size` bytes: the write that would fails, as on a full disk.

    Python ignores the signal the system sends with it, so that the write only returns an error.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
