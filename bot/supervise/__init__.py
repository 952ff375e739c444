"""`puente up`: the whole line on one machine, in the foreground, until Ctrl-C."""

from bot.supervise.line import up

__all__ = ["up"]
