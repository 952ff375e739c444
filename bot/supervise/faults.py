"""Why a start is refused, in one line for whoever typed the command."""

from __future__ import annotations

from bot.errors import NotReady


class CannotStart(NotReady):
    """Nothing was started; `status` is the exit status: 2 to mend the call, 1 for a fault."""

    def __init__(self, detail: str, status: int = 2) -> None:
        super().__init__("up", detail)
        self.detail, self.status = detail, status
