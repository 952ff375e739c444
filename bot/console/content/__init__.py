"""/console/content: what families are told, in which words, and who has checked it."""

from bot.console.content import asking, facts, machine, pack, reviews, wrong
from bot.console.content.overview import blueprint, guard

__all__ = ["asking", "blueprint", "facts", "guard", "machine", "pack", "reviews", "wrong"]
