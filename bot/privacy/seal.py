"""Sealing: what is kept about families is unreadable without the keys, and found by keyed hashes.

Fernet (AES-128-CBC with HMAC-SHA256) of the `cryptography` package. The first key encrypts, all
decrypt, so that a key can be changed while the line runs (`puente keys rotate`).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import NotReady
from bot.settings import Settings

TOKEN = 32
"""Characters of a token: 128 bits."""
OWN = TOKEN // 2
"""Characters of a token for whoever a row belongs to now that are the row's alone."""


class Sealer:
    """Seals and opens text, and makes the hashes that sealed values are found by."""

    def __init__(self, keys: Sequence[str], index_key: str) -> None:
        """`keys` are urlsafe base64 of 32 bytes, the newest first. NotReady when one is not."""
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError:
            raise NotReady("keys", "PUENTE_SEAL_KEYS holds a key that is none") from None
        self._index_key = index_key.encode()

    def seal(self, text: str) -> str:
        """The sealed form of `text`; nothing stays nothing."""
        return self._fernet.encrypt(text.encode("utf-8", "replace")).decode() if text else ""

    def open(self, sealed: str) -> str:
        """The text again; NotReady when none of the keys fits."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode() if sealed else ""
        except InvalidToken:
            raise NotReady("keys", "what is stored was sealed with a key that is missing") from None

    def reseal(self, sealed: str) -> str:
        """The same text, sealed with the first key."""
        try:
            return self._fernet.rotate(sealed.encode()).decode() if sealed else ""
        except InvalidToken:
            raise NotReady("keys", "what is stored was sealed with a key that is missing") from None

    def key(self, value: str) -> str:
        """A keyed hash (HMAC-SHA256, hex) that equal values share and that tells nothing."""
        return hmac.new(self._index_key, value.encode(), hashlib.sha256).hexdigest()

    def token(self, kind: str, number: int) -> str:
        """What proves that whoever names this row was given its address by us; safe in a URL."""
        return self.key(f"{kind} {number}")[:TOKEN]

    def token_for(self, holder: str, kind: str, number: int) -> str:
        """The same, while the row is this holder's; it begins as `token` does, so that whoever has
        it from us is known without a look at the row."""
        return self.token(kind, number)[:OWN] + self.token(f"{kind} {holder}", number)[OWN:]


def sealer(settings: Settings) -> Sealer:
    """The sealer of these settings; NotReady in one line when a key is missing."""
    keys = settings.seal_keys.get_secret_value().replace(",", " ").split()
    index_key = settings.index_key.get_secret_value()
    missing = [
        name
        for name, there in (("PUENTE_SEAL_KEYS", keys), ("PUENTE_INDEX_KEY", index_key))
        if not there
    ]
    if missing:
        names = " and ".join(missing)
        raise NotReady("keys", f"{names} not set; `make setup` makes them in var/keys.env")
    return Sealer(keys, index_key)
