"""What families write back to the invitation, in every language, and what it is to become.

A conversation is what one family writes, one text after the other. Numbers stand in the digits and
words of its own language; sentences are as families write them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.languages import shipped

DIGITS = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "ur": "۰۱۲۳۴۵۶۷۸۹",
    "prs": "۰۱۲۳۴۵۶۷۸۹",
    "zh-Hans": "０１２３４５６７８９",
    "zh-Hant": "０１２３４５６７８９",
    "ko": "０１２３４５６７８９",
}
"""Of languages whose families write other digits than ours."""
TWO = {
    "en": "two", "es": "dos", "ar": "اثنين", "zh-Hans": "两个", "zh-Hant": "兩個", "vi": "hai",
    "pt-BR": "dois", "ht": "nou de", "ru": "двое", "so": "laba", "ur": "دو", "hmn": "ob",
    "fil": "dalawa", "ko": "둘", "fr": "deux", "uk": "двоє", "prs": "دو",
}  # fmt: skip
YES = {
    "en": "yes", "es": "sí", "ar": "نعم", "zh-Hans": "来", "zh-Hant": "會", "vi": "có",
    "pt-BR": "sim", "ht": "wi", "ru": "да", "so": "haa", "ur": "جی ہاں", "hmn": "tuaj",
    "fil": "opo", "ko": "네", "fr": "oui", "uk": "так", "prs": "بلی",
}  # fmt: skip
NO = {
    "en": "no", "es": "no", "ar": "لا", "zh-Hans": "不来", "zh-Hant": "不會", "vi": "không",
    "pt-BR": "não", "ht": "non", "ru": "нет", "so": "maya", "ur": "نہیں", "hmn": "tsis tuaj",
    "fil": "hindi", "ko": "아니요", "fr": "non", "uk": "ні", "prs": "نخیر",
}  # fmt: skip
WITH_CHILDCARE = {
    "en": "yes, with childcare please",
    "es": "sí vamos, con cuidado de niños por favor",
    "ar": "نعم سنحضر، نحتاج رعاية الأطفال",
    "zh-Hans": "我们会来，需要有人看孩子",
    "zh-Hant": "我們會來，需要有人照顧孩子",
    "vi": "dạ có, chúng tôi sẽ đến, cần giữ trẻ",
    "pt-BR": "sim vamos, preciso de alguém que cuide das crianças",
    "ht": "wi n ap vini, nou bezwen gadri pou timoun yo",
    "ru": "да, придём, нужен присмотр за детьми",
    "so": "haa waan imanaynaa, xannaano carruur ayaan u baahanahay",
    "ur": "جی ہاں ہم آئیں گے، بچوں کی دیکھ بھال چاہیے",
    "hmn": "aws peb yuav tuaj, tsis muaj neeg zov menyuam",
    "fil": "opo pupunta kami, kailangan namin ng mag aalaga ng bata",
    "ko": "네 갈게요, 아이 돌봄이 필요해요",
    "fr": "oui nous venons, avec la garde d'enfants",
    "uk": "так, прийдемо, потрібен догляд за дітьми",
    "prs": "بلی می آییم، مراقبت اطفال کار داریم",
}
RIDE_AND_INTERPRETER = {
    "en": "yes we come, need a ride and interpreter",
    "es": "sí vamos, necesitamos transporte e intérprete",
    "ar": "سنحضر ونحتاج مواصلات ومترجم",
    "zh-Hans": "我们会来，需要接送和翻译",
    "zh-Hant": "我們會來，需要接送和翻譯",
    "vi": "chúng tôi sẽ đến, cần xe đưa đón và thông dịch viên",
    "pt-BR": "sim vamos, precisamos de carona e intérprete",
    "ht": "n ap vini, nou bezwen transpò ak entèprèt",
    "ru": "придём, нужны подвоз и переводчик",
    "so": "waan imanaynaa, gaadiid iyo turjubaan ayaan u baahanahay",
    "ur": "ہم آئیں گے، سواری اور مترجم چاہیے",
    "hmn": "peb yuav tuaj, tsis muaj tsheb thiab tsis paub lus askiv",
    "fil": "pupunta po kami, kailangan ng sakay at interpreter",
    "ko": "갈게요, 차편이랑 통역이 필요해요",
    "fr": "nous venons, besoin de transport et d'un interprète",
    "uk": "прийдемо, потрібні підвезення і перекладач",
    "prs": "می آییم، ترانسپورت و ترجمان کار داریم",
}
NO_WORK = {
    "en": "no, work",
    "es": "no podemos ir, tengo que trabajar",
    "ar": "لن نحضر، عندي عمل",
    "zh-Hans": "来不了，要上班",
    "zh-Hant": "來不了，要上班",
    "vi": "không đi được, tôi phải đi làm",
    "pt-BR": "não podemos ir, tenho que trabalhar",
    "ht": "nou pap ka vini, m ap travay",
    "ru": "не сможем прийти, работаю",
    "so": "ma iman karno, shaqo ayaan leeyahay",
    "ur": "نہیں آ سکتے، کام ہے",
    "hmn": "tuaj tsis tau, mus ua haujlwm",
    "fil": "hindi makakapunta, may trabaho",
    "ko": "못 가요, 일해야 해요",
    "fr": "on ne peut pas venir, je travaille",
    "uk": "не зможемо прийти, працюю",
    "prs": "نمی آییم، کار دارم",
}
NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Conversation:
    """What one family writes, and what must stand in the store in the end."""

    language: str
    texts: tuple[str, ...]
    attending: str
    adults: int = 0
    children: int = 0
    needs: frozenset[str] = NONE


def conversations() -> Iterator[Conversation]:
    """The script, language by language: 300 texts."""
    for place, code in enumerate(shipped()):

        def figure(number: int, digits: str = DIGITS.get(code, "0123456789")) -> str:
            return "".join(digits[int(one)] for one in str(number))

        yield Conversation(
            code, (figure(1), TWO[code], figure(3), f"{figure(1)} {figure(2)}"),
            "yes", 2, 3, frozenset({"childcare", "ride"}),
        )  # fmt: skip
        yield Conversation(code, (figure(2),), "no")
        yield Conversation(code, (YES[code], figure(1), figure(0), figure(3)), "yes", 1, 0,
                           frozenset({"interpreter"}))  # fmt: skip
        yield Conversation(code, (NO[code],), "no")
        yield Conversation(code, (NO_WORK[code],), "no")
        yield Conversation(code, (WITH_CHILDCARE[code], figure(2), figure(2)), "yes", 2, 2,
                           frozenset({"childcare"}))  # fmt: skip
        yield Conversation(code, (RIDE_AND_INTERPRETER[code], figure(1), figure(1)), "yes", 1, 1,
                           frozenset({"ride", "interpreter"}))  # fmt: skip
        if place < 11:
            yield Conversation(code, (f"{figure(2)}.",), "no")
