"""Passwords and the second factor: argon2id (its library's own profile), TOTP (RFC 6238)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pyotp
import segno
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
"""Characters of a password; length is all that is asked of it (NIST SP 800-63B)."""
LONGEST = 200
FREE_TRIES = 5
"""Sign-ins that may fail before the next one has to wait."""
_hasher = PasswordHasher()
_NOBODY = _hasher.hash("nobody has this password")


def hashed(password: str) -> str:
    """The hash to keep."""
    return _hasher.hash(password)


def is_right(password: str, kept: str) -> bool:
    """Whether this is the password. As slow when there is none: nobody learns who has one."""
    try:
        return _hasher.verify(kept or _NOBODY, password[:LONGEST]) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


def fits(password: str) -> bool:
    """Whether it may be a password."""
    return SHORTEST <= len(password) <= LONGEST and len(set(password)) > 4


def locked_for(failures: int) -> timedelta:
    """How long nobody may try again after so many failures: nothing, then 1, 2, 4 ... 60 min."""
    if failures < FREE_TRIES:
        return timedelta(0)
    return timedelta(minutes=min(60, 2 ** (failures - FREE_TRIES)))


def step_of(code: str, secret: str, now: datetime) -> int | None:
    """The time step (30 s) that this code belongs to, one early or late; None for a wrong code."""
    totp = pyotp.TOTP(secret)
    digits = "".join(c for c in code if c.isdecimal())
    for away in (0, -1, 1):
        at = int(now.timestamp()) // totp.interval + away
        if pyotp.utils.strings_equal(digits, totp.generate_otp(at)):
            return at
    return None


def new_secret() -> str:
    """A secret for an app that makes codes."""
    return pyotp.random_base32()


def picture(secret: str, email: str) -> str:
    """The secret as apps read it with a camera: a QR code as a `data:` address of an SVG."""
    uri = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name="Puente")
    return segno.make(uri, error="m").svg_data_uri(scale=5, border=4, light="#fff")
