"""How near texts are in meaning, told by the encoder of the running line."""

from __future__ import annotations

import pytest

from bot.dialogue.rasa import Rasa
from bot.language.likeness import floor
from tests.live.conftest import RunningLine

pytestmark = pytest.mark.live
NIGHT = "Family night is on Thursday at six in the evening, dinner is free."
SAME = {
    "es": "La noche familiar es el jueves a las seis de la tarde, la cena es gratis.",
    "ru": "Семейный вечер в четверг в шесть часов вечера, ужин бесплатный.",
    "zh-Hans": "家庭之夜是星期四晚上六点，晚餐免费。",
    "ar": "أمسية العائلة يوم الخميس الساعة السادسة مساء، والعشاء مجاني.",
}
OTHER = {
    "es": "El autobús de la mañana llegará tarde toda la semana por la nieve.",
    "ru": "Утренний автобус всю неделю будет опаздывать из-за снега.",
    "zh-Hans": "因为下雪，早上的校车这个星期都会晚到。",
    "ar": "ستتأخر حافلة الصباح طوال الأسبوع بسبب الثلج.",
}


@pytest.mark.parametrize("code", sorted(SAME))
def test_the_same_in_another_language_passes_its_floor_and_another_matter_does_not(
    line: RunningLine, code: str
) -> None:
    rasa = Rasa(line.addresses()["RASA_URL"])
    assert rasa.alike(NIGHT, SAME[code]) >= floor("en", code)
    assert rasa.alike(NIGHT, OTHER[code]) < floor("en", code)
