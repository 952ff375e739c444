"""What the components are made of, for Rasa's cache of what they have learnt."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def implementation(folder: Path = Path(__file__).parent) -> str:
    """Changes whenever code of the components does: Rasa itself looks at a component's class alone
    and would give what another version of a module beside it has learnt to this one."""
    known = hashlib.sha256()
    for path in sorted(folder.glob("*.py")):
        known.update(f"{path.name}\n".encode() + path.read_bytes())
    return known.hexdigest()
