"""The catalogue of languages: names, direction, and how dates and times are written.

Dates are Gregorian and digits Latin in all of them, as on everything a school hands out.

A language is *shipped* when it stands in CATALOGUE: its entry is the promise that nothing of it is
missing, and the tests hold every entry to that. One that has a folder with a `language.yml` and no
entry is *growing*: what it has is said in it, and for the rest it counts as one without texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

import yaml

from bot import yaml_file
from bot.errors import NotReady

RESPONSES = Path(__file__).resolve().parents[2] / "responses"
MONTH_FIRST: Final = frozenset({"en", "es"})
"""Languages of the papers that schools give out: figures in them stand as in the United States."""
_BESIDES: Final = re.compile(r"'[^']*'|[^dML]")
"""What a CLDR pattern holds besides the day and the month."""


@dataclass(frozen=True)
class Names:
    """Names for a language that CLDR has not, or has in another language (Haitian in French).

    `weekdays` begin on Monday; `date` and `list` are filled with `str.format`.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    list: str


@dataclass(frozen=True)
class Language:
    """A language of the line. `date`, `time`, `month` are CLDR patterns in `babel`'s locale.

    With `names` the days and months are those, and `babel` only writes the hour.
    """

    code: str
    name: str
    english: str
    babel: str
    date: str = "EEEE d MMMM"
    short_date: str = "EEE d MMM"
    time: str = "h:mm a"
    month: str = "MMM y"
    dir: str = "ltr"
    names: Names | None = None

    @property
    def day_first(self) -> bool:
        """Whether 3/12 is the third of December: in the order in which the line writes dates."""
        return self.code not in MONTH_FIRST and self.says_day_first

    @property
    def says_day_first(self) -> bool:
        """Whether it is said 3 December: in words the day may stand first where figures do not."""
        if self.names:
            return self.names.date.find("{day}") < self.names.date.find("{month}")
        return _BESIDES.sub("", self.date).startswith("d")


_HAITIAN: Final = Names(
    ("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"),
    (
        *("janvye", "fevriye", "mas", "avril", "me", "jen"),
        *("jiyè", "out", "septanm", "oktòb", "novanm", "desanm"),
    ),
    "{weekday} {day} {month}",
    "{} ak {}",
)
# Families and schools in the United States say the English weekdays and number the months.
_HMONG: Final = Names(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    (
        *("lub ib hlis", "lub ob hlis", "lub peb hlis", "lub plaub hlis", "lub tsib hlis"),
        *("lub rau hli", "lub xya hli", "lub yim hli", "lub cuaj hli", "lub kaum hli"),
        *("lub kaum ib hlis", "lub kaum ob hlis"),
    ),
    "{weekday}, {month} tim {day}",
    "{} thiab {}",
)


def _chinese(code: str, name: str, english: str, babel: str) -> Language:
    day = "M月d日"
    return Language(code, name, english, babel, f"{day}EEEE", f"{day}EEE", "ah:mm", "y年M月")


def _east_slavic(code: str, name: str, english: str, babel: str) -> Language:
    return Language(code, name, english, babel, "EEEE, d MMMM", "EEE, d MMM", "H:mm", "LLLL y")


CATALOGUE: dict[str, Language] = {
    language.code: language
    for language in (
        Language(
            *("en", "English", "English", "en_US"), date="EEEE, MMMM d", short_date="EEE, MMM d"
        ),
        Language(
            *("es", "Español", "Spanish", "es_MX"),
            date="EEEE d 'de' MMMM",
            month="MMM 'de' y",
        ),
        Language("ar", "العربية", "Arabic", "ar", dir="rtl"),
        _chinese("zh-Hans", "简体中文", "Chinese (simplified)", "zh_Hans_CN"),
        _chinese("zh-Hant", "繁體中文", "Chinese (traditional)", "zh_Hant_TW"),
        Language(
            *("vi", "Tiếng Việt", "Vietnamese", "vi"),
            date="EEEE, 'ngày' d/M",
            short_date="EEE, d/M",
            month="M/y",
        ),
        Language(
            *("pt-BR", "Português", "Portuguese", "pt_BR"),
            date="EEEE, d 'de' MMMM",
            time="H:mm",
            month="MMM 'de' y",
        ),
        Language("ht", "Kreyòl ayisyen", "Haitian Creole", "en_US", names=_HAITIAN),
        _east_slavic("ru", "Русский", "Russian", "ru"),
        Language("so", "Soomaali", "Somali", "so", date="EEEE, d MMMM"),
        Language("ur", "اردو", "Urdu", "ur", dir="rtl"),
        Language("hmn", "Hmoob", "Hmong", "en_US", names=_HMONG),
        Language(
            *("fil", "Filipino", "Filipino", "fil"), date="EEEE, MMMM d", short_date="EEE, MMM d"
        ),
        Language(
            *("ko", "한국어", "Korean", "ko"),
            date="M월 d일 EEEE",
            short_date="M월 d일 EEE",
            time="aaaa h:mm",
            month="y년 M월",
        ),
        Language("fr", "Français", "French", "fr", time="H 'h' mm"),
        _east_slavic("uk", "Українська", "Ukrainian", "uk"),
        Language("prs", "دری", "Dari", "fa_AF", time="h:mm aaaa", dir="rtl"),
    )
}


OWN: Final = "language.yml"
"""What a growing language brings along in its folder: the fields of Language, but for `names`."""


def shipped(folder: Path = RESPONSES) -> tuple[str, ...]:
    """Codes of the languages that Puente answers in: those of the catalogue with a folder."""
    return tuple(code for code in CATALOGUE if (folder / code).is_dir())


def growing(folder: Path = RESPONSES) -> dict[str, Language]:
    """The languages of this folder that are not shipped yet; NotReady when one cannot be read."""
    files = sorted(folder.glob(f"*/{OWN}"))
    return {path.parent.name: _read(path) for path in files if path.parent.name not in CATALOGUE}


def _read(path: Path) -> Language:
    known = {field.name for field in fields(Language)} - {"names"}
    try:
        found: dict[str, Any] = yaml_file.load(path)
        if found["code"] != path.parent.name or not set(found) <= known:
            raise ValueError(
                f"the fields are {', '.join(sorted(known))}; code is the folder's name"
            )
        texts: dict[str, Any] = {name: str(value) for name, value in found.items()}
        return Language(**texts)
    except (yaml.YAMLError, TypeError, KeyError, ValueError) as fault:
        raise NotReady("language", f"{path} cannot be read: {fault}") from None
