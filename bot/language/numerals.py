"""A message made ready for days and hours: its numbers in figures, also those in Chinese."""

from __future__ import annotations

import regex

from bot.language.fold import signed

# Some write the number against the word before it: 오후3시, الساعة3.
_APART = regex.compile(r"(?<=[\p{Hangul}\p{Arabic}\p{Cyrillic}])(?=\d)")
_HAN = regex.compile(r"\p{Han}")
_ONES = {one: at for at, one in enumerate("零一二三四五六七八九")}
_ONES |= {"〇": 0, "壹": 1, "两": 2, "兩": 2}
_ONE = "[〇零一壹二两兩三四五六七八九十廿卅]"
_MINUTES = regex.compile(rf"(?<=[点點] )(?:{_ONE}(?: {_ONE})+|{_ONE}(?= 分))")
_DAY = regex.compile(rf"(?<=月 ){_ONE}(?: {_ONE})*(?= [日号號])")
# Not a third point, nor the third day of the week; 一点 is 'a bit' where nothing says that it is
# one o'clock.
_MARKED = regex.compile(
    rf"(?<![第周週期拜] )(?!一 [点點时時]){_ONE}(?: {_ONE})*(?= [月号號点點时時])"
)
_ONE_OCLOCK = regex.compile(
    r"(?<=[午晨夜晝] |[早晚] 上 )一(?= [点點])"
    r"|(?<![第周週期拜] )一(?= [点點] (?:半|钟|鐘|整|正|一 刻|三 刻|\d))"
)


def in_figures(text: str) -> str:
    """Folded like `signed`; '十二月五日下午三点' is '12 月 5 日 下 午 3 点'."""
    plain = _APART.sub(" ", signed(text))
    if not _HAN.search(plain):
        return plain
    plain = _MINUTES.sub(lambda found: _written(found[0], 2), plain)
    for pattern in (_DAY, _MARKED, _ONE_OCLOCK):
        plain = pattern.sub(lambda found: _written(found[0]), plain)
    return plain


def _written(said: str, figures: int = 1) -> str:
    """The number in so many figures at least; what is none below a hundred stays as it is."""
    run = said.replace(" ", "").replace("廿", "二十").replace("卅", "三十")
    before, ten, behind = run.partition("十")
    tens = _ONES.get(before or "一") if ten else 0
    ones = _ONES.get((behind if ten else before).lstrip("零〇") or "零")
    if tens is None or ones is None:
        return said
    return f"{10 * tens + ones:0{figures}}"
