"""Which pieces of set-up are done: a stamp, written at the end, holds what a piece was made of."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.progress import Failed


def fingerprint(*parts: Path | str) -> str:
    """A hash over files (their bytes) and words; a different order or content is different."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.read_bytes() if isinstance(part, Path) else part.encode()
        digest.update(f"{len(data)}:".encode() + data)
    return digest.hexdigest()[:16]


class Stamps:
    """The stamps of one world, kept inside it: whoever removes the world removes them too."""

    def __init__(self, world: Path) -> None:
        self.world, self.folder = world, world / ".stamps"

    def done(self, piece: str, made_of: str) -> bool:
        stamp = self.folder / f"{piece}.done"
        return stamp.is_file() and stamp.read_text().strip() == made_of

    def cut_off(self) -> bool:
        """Whether some piece was begun and not ended: the world may hold half a library."""
        return any(self.folder.glob("*.begun"))

    def forget_world(self) -> None:
        """Removes the world. It is moved aside first, so that half of it is never taken for it."""
        if (self.world / "pyvenv.cfg").exists() and not self.folder.is_dir():
            raise Failed(f"{self.world} was not made by this set-up: move it away first", status=2)
        aside = self.world.with_name(f"{self.world.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        if self.world.exists():
            self.world.rename(aside)
            shutil.rmtree(aside, ignore_errors=True)

    @contextmanager
    def making(self, piece: str, made_of: str) -> Iterator[None]:
        """Around the work of a piece: its stamp is there only if the work came to its end."""
        self.folder.mkdir(parents=True, exist_ok=True)
        done, begun = self.folder / f"{piece}.done", self.folder / f"{piece}.begun"
        done.unlink(missing_ok=True)
        begun.touch()
        yield
        begun.unlink()
        done.write_text(made_of + "\n")
