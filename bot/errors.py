"""Our error words. Adapters translate foreign exceptions into these at the border."""

from __future__ import annotations


class PuenteError(Exception):
    """Base of every error of ours; `code` is safe to log and to show, the message holds no text."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class Retryable(PuenteError):
    """It may work later; nothing happened on the other side. `after` is seconds, when known."""

    def __init__(self, code: str, detail: str = "", after: float | None = None) -> None:
        super().__init__(code, detail)
        self.after = after


class Away(Retryable):
    """The other side cannot be reached, or asks in vain are being spared it: soon again."""


class Permanent(PuenteError):
    """It will never work for this message or this number."""


class OptedOut(Permanent):
    """The number has opted out at the provider: never send to it again until it comes back."""


class OutcomeUnknown(PuenteError):
    """It may or may not have happened on the other side: look before doing it again."""


class Refused(PuenteError):
    """A request from outside that is not let in: a wrong signature, an incomplete form."""


class NotReady(PuenteError):
    """The line cannot run as it is set up; the detail says in one line what to do."""
