"""The catalogue of languages: names, direction, and how dates and times are written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

RESPONSES = Path(__file__).resolve().parents[2] / "responses"


@dataclass(frozen=True)
class Language:
    """A language of the line. `date`, `time`, `month` are CLDR patterns in `babel`'s locale."""

    code: str
    name: str
    english: str
    babel: str = "en"
    dir: str = "ltr"
    date: str = "EEEE, MMMM d"
    short_date: str = "EEE, MMM d"
    time: str = "h:mm a"
    month: str = "MMM y"


CATALOGUE: dict[str, Language] = {
    language.code: language
    for language in (
        Language("en", "English", "English", "en_US"),
        Language(
            "es",
            "Español",
            "Spanish",
            "es_MX",
            date="EEEE d 'de' MMMM",
            short_date="EEE d MMM",
            time="h:mm a",
            month="MMM 'de' y",
        ),
        Language("ar", "العربية", "Arabic", dir="rtl"),
        Language("zh-Hans", "简体中文", "Chinese (simplified)"),
        Language("zh-Hant", "繁體中文", "Chinese (traditional)"),
        Language("vi", "Tiếng Việt", "Vietnamese"),
        Language("pt-BR", "Português", "Portuguese"),
        Language("ht", "Kreyòl ayisyen", "Haitian Creole"),
        Language("ru", "Русский", "Russian"),
        Language("so", "Soomaali", "Somali"),
        Language("ur", "اردو", "Urdu", dir="rtl"),
        Language("hmn", "Hmoob", "Hmong"),
        Language("fil", "Filipino", "Filipino"),
        Language("ko", "한국어", "Korean"),
        Language("fr", "Français", "French"),
        Language("uk", "Українська", "Ukrainian"),
        Language("prs", "دری", "Dari", dir="rtl"),
    )
}


def shipped(folder: Path = RESPONSES) -> tuple[str, ...]:
    """Codes of the languages that Puente answers in: those with a folder of texts."""
    return tuple(code for code in CATALOGUE if (folder / code).is_dir())
