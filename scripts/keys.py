"""The line's three secrets, made once: var/keys.env, readable by its owner alone."""

from __future__ import annotations

import base64
import os
import secrets
import sys
from pathlib import Path

MAKERS = {
    "PUENTE_SECRET_KEY": lambda: secrets.token_urlsafe(48),
    "PUENTE_SEAL_KEYS": lambda: base64.urlsafe_b64encode(os.urandom(32)).decode(),
    "PUENTE_INDEX_KEY": lambda: secrets.token_urlsafe(48),
}


def make(path: Path) -> None:
    """Adds the keys that are missing. One that is there is never changed: rows hang on it."""
    text = path.read_text() if path.is_file() else ""
    there = {line.partition("=")[0].strip() for line in text.splitlines()}
    missing = [name for name in MAKERS if name not in there]
    if not missing:
        return
    if text and not text.endswith("\n"):
        text += "\n"
    text += "".join(f"{name}={MAKERS[name]()}\n" for name in missing)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m scripts.keys FILE")
    make(Path(sys.argv[1]))
