"""What is slow to make and the same each time, kept beside Python's own compiled files.

Reading the lexicons of all locales and building their automaton takes seconds, and so does
reading the texts; loading what was made takes a fifth of one. A kept file is as trustworthy as the
.pyc files it lies among, counts only for the very sources it was made of, and may be missing: then
it is made anew.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")
FOLDER: Final = Path(__file__).parent / "__pycache__"
_DIGEST: Final = 32
_SPOILT: Final = (
    pickle.UnpicklingError,
    EOFError,
    AttributeError,
    ImportError,
    IndexError,
    ValueError,
)


def made_once(
    name: str, sources: Iterable[Path], make: Callable[[], T], folder: Path = FOLDER
) -> T:
    """What `make` gives, read from a file when it was made of the same `sources` before."""
    path = folder / f"{name}.{sys.implementation.cache_tag}.pickle"
    stamp = _stamp(sources)
    with contextlib.suppress(OSError, *_SPOILT):
        content = path.read_bytes()
        if content[:_DIGEST] == stamp:
            with _uncollected():
                found: T = pickle.loads(content[_DIGEST:])  # noqa: S301 (see above)
            return found
    made = make()
    with contextlib.suppress(OSError):  # a folder that cannot be written only costs time
        _write(path, stamp + pickle.dumps(made, protocol=pickle.HIGHEST_PROTOCOL))
    return made


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """No collection between a hundred thousand new objects, none of which is garbage: that would
    take three times as long as loading them."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _stamp(sources: Iterable[Path]) -> bytes:
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(sources):
        content = path.read_bytes()
        digest.update(f"{path} {len(content)}\n".encode() + content)
    return digest.digest()


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: several processes may start at once."""
    path.parent.mkdir(exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)
    try:
        os.fchmod(handle, 0o644)  # one user may make it, and another read it
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(draft).replace(path)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise
