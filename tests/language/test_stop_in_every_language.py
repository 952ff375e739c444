"""STOP, START and HELP in all seventeen locales: the word, its case, its accents, its scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

import pytest

from bot.language.keywords import ANSWERS, COURTESIES, Keywords
from bot.language.languages import CATALOGUE

# What a family writes, and what it means; the first of each is the plain word.
SAID = {
    "en": ("stop texting me", "no more messages", "start again", "help me please"),
    "es": ("alto", "ya no me manden mensajes", "empezar", "ayuda"),
    "ar": ("توقف", "لا ترسلوا رسائل", "ابدأ", "مساعدة"),
    "zh-Hans": ("停止", "不要再给我发短信", "重新开始", "帮助"),
    "zh-Hant": ("退訂", "不要再傳簡訊", "開始", "幫忙"),
    "vi": ("dừng", "đừng nhắn tin nữa", "bắt đầu", "giúp tôi"),
    "pt-BR": ("parar", "não quero mais mensagens", "começar", "ajuda"),
    "ht": ("sispann", "pa voye mesaj ankò", "rekòmanse", "èd"),
    "ru": ("стоп", "больше не пишите мне", "начать", "помогите"),
    "so": ("jooji", "ha ii soo dirin", "bilow", "caawimo"),
    "ur": ("بند کرو", "مجھے میسج نہ کریں", "شروع", "مدد"),
    "hmn": ("nres", "txhob xa lus rau kuv", "pib dua", "thov pab kuv"),
    "fil": ("tigil", "huwag na mag text", "simulan", "tulong po"),
    "ko": ("중지", "문자 보내지 마세요", "다시 시작", "도와주세요"),
    "fr": ("arrêt", "ne m'écrivez plus", "reprendre", "aidez-moi"),
    "uk": ("досить", "не надсилайте повідомлення", "почати", "допоможіть"),
    "prs": ("بس", "پیام نفرستید", "شروع کنید", "کمک"),
}
MEANT = ("stop", "stop", "start", "help")
TABLE = [
    (code, text, meant)
    for code, said in SAID.items()
    for text, meant in zip(said, MEANT, strict=True)
]
# STOP as families type it besides: with a please, a loan word, a slip of the finger, no accents.
STOPS = {
    "en": ("pls stop", "stop pls", "stop plz", "please stop texting me", "STOP STOP", "stop msgs"),
    "es": ("para por favor", "pare por favor", "stop porfa", "ALTO ALTO", "alto xfa", "basta ya"),
    "ar": ("ستوب", "إيقاف الرسائل", "ستوب لو سمحت", "من فضلك توقف", "stop rasayel"),
    "zh-Hans": ("请停止", "停停停", "拜托别发了", "别再给我发短信", "tuiding duanxin"),
    "zh-Hant": ("唔該停", "請停止傳簡訊", "唔好再send俾我", "不要再傳訊息給我", "拒收短訊"),
    "vi": ("xin dừng", "dừng ạ", "làm ơn stop", "đừng gửi tin nhắn nữa", "hủy đăng ký"),
    "pt-BR": ("para por favor", "PARE", "pare pfv", "favor parar", "stop pfv", "chega de msg"),
    "ht": ("stop tanpri", "tanpri stop", "souple sispann", "stop mesaj yo", "estòp"),
    "ru": ("отписатся", "prekratite", "стоп стоп", "хватит плиз", "прошу прекратите"),
    "so": ("joji", "fadlan stop", "stop fadlan", "fariimaha jooji", "istoob"),
    "ur": ("سٹاپ", "stop karo", "stop kar do", "پلیز بند کریں", "سٹاپ کریں", "plz band karo"),
    "hmn": ("thov stop", "stop thov", "thov nres", "tsis txhob xa lus", "stop xa lus"),
    "fil": ("stop po", "stop na po", "stop na", "paki stop po", "tigil po", "itigil na po"),
    "ko": ("제발 그만", "그만 좀", "스톱 부탁드려요", "중지해 주세요", "stop 해주세요"),
    "fr": ("stop svp", "svp arrêtez", "arrêt s'il vous plaît", "ARRET", "arrêtez de texter"),
    "uk": ("стоп прошу", "будь ласка припиніть", "зупиніть розсилку", "prypynit", "досить смс"),
    "prs": ("استاپ", "لطفا بس کنید", "استاپ کنید", "stop lotfan", "پیام ها را بند کنید"),
}
STOP_TABLE = [(code, text, "stop") for code, said in STOPS.items() for text in said]
# STOP with its object, as a sentence, with a greeting, a thanks and a name; and misspelled.
SENTENCES = {
    "en": (
        "stop sending texts", "no texts", "unsuscribe", "stopp", "do not contact me",
        "Hello teacher, please stop sending me messages, thank you", "STOP thanks",
        "I don't want to receive texts", "remove my number from the list", "I want to opt out",
    ),
    "es": (
        "dejen de enviarme mensajes", "no más mensajes", "no deseo recibir mensajes",
        "Hola maestra, ya no me manden mensajes por favor, gracias", "quiero darme de baja",
        "no me contacten", "alto gracias", "desuscribirme", "dejen de mandar mensages",
        "buenas tardes profe stop",
    ),
    "ar": (
        "لا ترسلوا لي رسائل", "توقفوا عن إرسال الرسائل", "لا أريد استلام رسائل",
        "السلام عليكم لا ترسلوا رسائل شكرا", "لا تتواصلوا معي", "إلغاء اشتراكي",
        "مش عايز رسايل تسلموا", "ما عاد بدي رسائل", "يا أستاذة توقفوا عن الرسائل",
        "mabdi rasayel",
    ),
    "zh-Hans": (
        "我要退订", "不要再发短信了", "请不要再给我发短信", "我不想再收到短信", "别再联系我",
        "老师您好，请不要再发短信了，谢谢", "停止发送短信", "退定", "谢谢，我要退订",
        "bu yao zai fa le",
    ),
    "zh-Hant": (
        "停止傳送簡訊", "不要再發了", "我要退訂", "唔好再send msg俾我", "請不要再傳簡訊給我",
        "老師您好，請停止傳送簡訊，謝謝", "我唔想再收短訊", "不要再聯絡我", "退定", "唔好再搵我",
    ),
    "vi": (
        "ngừng gửi tin", "xin đừng gửi tin nhắn nữa", "tôi không muốn nhận tin nhắn nữa",
        "cô ơi, đừng nhắn tin nữa, cảm ơn cô", "đừng liên lạc với tôi nữa", "ngung nhan tin",
        "stop đi", "tôi muốn ngừng nhận tin nhắn", "không gửi tin nhắn nữa", "chào thầy stop",
    ),
    "pt-BR": (
        "pare de enviar mensagens", "não envie mais mensagens", "não desejo receber mensagens",
        "Bom dia professora, parem de mandar mensagens, obrigada", "quero sair da lista",
        "não me contatem mais", "para di manda mensajen", "stop obrigado", "não me escrevam mais",
        "quero me descadastrar",
    ),
    "ht": (
        "sispann voye mesaj ban nou", "pa voye m mesaj ankò", "mwen pa vle resevwa mesaj ankò",
        "Bonjou madam, tanpri sispann voye mesaj, mèsi", "pa kontakte m ankò", "stop voye mesaj yo",
        "mwen vle dezabone", "ase voye mesaj", "mèsi stop", "pa deranje m ankò",
    ),
    "ru": (
        "перестаньте писать", "не надо больше писать", "не хочу получать сообщения",
        "Здравствуйте, не пишите мне больше, спасибо", "отпишите меня от рассылки",
        "стоп спасибо", "не беспокойте меня", "не пешите", "ne nado bolshe pisat",
        "уберите мой номер из списка",
    ),
    "so": (
        "jooji fariinta", "ha ii soo dirin fariimo", "fariimo ma rabo",
        "ma rabo inaan fariimo helo", "ASC macallin, fariimo ha ii soo dirin, mahadsanid",
        "ha ila soo xiriirin", "jooji walaal", "iga daa fariimaha", "message ma rabo fadlan",
        "mar dambe fariin ha ii soo dirin",
    ),
    "ur": (
        "مجھے میسج مت کرو", "پیغام بند کر دیں", "band kardo", "میسج کرنا بند کرو",
        "السلام علیکم سر، مجھے میسج نہ کریں، شکریہ", "مجھ سے رابطہ نہ کریں",
        "mujhe sms nahi chahiye", "msg band krdo bhai", "سٹاپ شکریہ", "dobara message mat karo",
    ),
    "hmn": (
        "txhob xa tuaj", "thov txhob xa text rau kuv lawm", "kuv tsis xav tau text ntxiv lawm",
        "Nyob zoo xib fwb, thov txhob xa lus tuaj lawm, ua tsaug", "nres cov text", "txob xa lus",
        "stop ua tsaug", "txhob tiv tauj kuv lawm", "unsubscribe kuv", "tsum xa text rau kuv",
    ),
    "fil": (
        "itigil nyo", "stop nyo", "ayoko na po ng mga text", "wag na po kayong mag send ng text",
        "Good morning ma'am, wag na po kayo magtext, salamat po", "pa unsubscribe po",
        "stop na po salamat", "tanggalin nyo number ko", "wag nyo na akong i text",
        "undang na pag text palihug",
    ),
    "ko": (
        "수신거부합니다", "중지하세요", "더 이상 문자 보내지 마세요", "문자를 받고 싶지 않아요",
        "선생님 안녕하세요, 문자 그만 보내 주세요, 감사합니다", "더 이상 연락하지 마세요",
        "구독 해지 신청합니다", "제 번호 빼 주세요", "munja geuman", "선생님 중지해 주세요",
    ),
    "fr": (
        "ne me contactez plus", "je veux me désabonner", "arrêtez de m'envoyer des sms",
        "Bonjour madame, ne m'envoyez plus de messages svp, merci",
        "je ne veux plus recevoir de sms", "stop merci", "désabonez moi", "ne plus me contacter",
        "merci d'arrêter les messages", "je ne souhaite plus recevoir vos messages",
    ),
    "uk": (
        "не турбуйте", "перестаньте писати", "не хочу отримувати повідомлення",
        "Добрий день, не пишіть мені більше, дякую", "не треба більше писати", "хочу відписатися",
        "стоп дякую", "не пишить мені", "ne turbuyte", "приберіть мій номер зі списку",
    ),
    "prs": (
        "بند کنید", "توقف کن", "دیگر پیام روان نکنید", "سلام معلم صاحب، لطفا پیام نفرستید، تشکر",
        "من پیام نمی خواهم", "با من تماس نگیرید", "مسج ها را قطع کنید", "payam namikhaham",
        "استاپ تشکر", "مره از لست بکشین",
    ),
}  # fmt: skip
SENTENCE_TABLE = [(code, text, "stop") for code, said in SENTENCES.items() for text in said]
# START and HELP in the same way.
BACK_AND_HELP = {
    "en": ("Hello, I want to receive messages again, thanks", "hi sir help me please"),
    "es": ("quiero recibir mensajes otra vez", "hola maestra necesito ayuda"),
    "ar": ("أريد الرسائل مرة أخرى", "مرحبا أحتاج إلى مساعدة"),
    "zh-Hans": ("我想重新订阅，谢谢", "老师好，可以帮我吗"),
    "zh-Hant": ("我想再收到簡訊，謝謝", "老師好，可唔可以幫我"),
    "vi": ("tôi muốn nhận lại tin nhắn", "cô ơi giúp tôi với ạ"),
    "pt-BR": ("quero receber mensagens de novo", "bom dia preciso de uma ajuda"),
    "ht": ("mwen vle resevwa mesaj ankò", "bonjou èske ou ka ede m"),
    "ru": ("хочу снова получать сообщения", "здравствуйте, можете мне помочь"),
    "so": ("waxaan rabaa fariimo mar kale", "asc walaal waxaan rabaa caawimo"),
    "ur": ("مجھے دوبارہ میسج بھیجیں", "سر میری مدد کریں"),
    "hmn": ("kuv xav tau text dua", "nyob zoo xib fwb puas pab tau kuv"),
    "fil": ("gusto ko ulit makatanggap ng text", "hello po need ko po ng tulong"),
    "ko": ("문자 다시 받고 싶어요", "안녕하세요 도와주실 수 있나요"),
    "fr": ("je veux recevoir les messages à nouveau", "bonjour j'ai besoin de votre aide"),
    "uk": ("хочу знову отримувати повідомлення", "добрий день, можете допомогти"),
    "prs": ("می خواهم دوباره پیام بگیرم", "سلام به کمک نیاز دارم"),
}
BACK_AND_HELP_TABLE = [
    (code, text, meant)
    for code, said in BACK_AND_HELP.items()
    for text, meant in zip(said, ("start", "help"), strict=True)
]
# What without its accents is mostly another word: right, yes; a person's name.
ONLY_AS_WRITTEN = {"dung", "dung a", "xin dung"}
# Other ways to write the same words: without marks, in Latin letters, as a phone mangles them.
SPELLED = [
    ("dung nhan tin nua", "stop"),
    ("dung gui tin nhan nua", "stop"),
    ("dung nhan tin", "stop"),
    ("dung lai", "stop"),
    ("huy dang ky", "stop"),
    ("HỦY", "stop"),
    ("giup do", "help"),
    ("pls help pls", "help"),
    ("help svp", "help"),
    ("ہیلپ", "help"),
    ("thov help", "help"),
    ("start po", "start"),
    ("سٹارٹ", "start"),
    ("please start", "start"),
    ("Ngung gui tin", "stop"),
    ("nao quero mais msg", "stop"),
    ("PAREM DE MANDAR", "stop"),
    ("ARRET", "stop"),
    ("arretez svp", "stop"),
    ("hvatit", "stop"),
    ("ne pishite bolshe", "stop"),
    ("dosyt", "stop"),
    ("band kro", "stop"),
    ("message mat karo", "stop"),
    ("wa2ef el rasayel", "stop"),
    ("ma bedi rasayel", "stop"),
    ("إيقاف", "stop"),
    ("ايقاف", "stop"),
    ("أَوْقِف", "stop"),
    ("bas konid", "stop"),
    ("退订", "stop"),
    ("唔好再send", "stop"),
    ("ＳＴＯＰ", "stop"),
    ("문자보내지마세요", "stop"),
    ("m pa vle mesaj anko", "stop"),
    ("wag na po mag text", "stop"),
    ("ha iisoo dirin", "stop"),
    ("txhob xa lus tuaj lawm", "stop"),
    ("bat dau", "start"),
    ("shuru karo", "start"),
    ("mujhe madad chahiye", "help"),
    ("nujna pomosh", "help"),
    ("komak konid", "help"),
    ("me ajuda pfv", "help"),
]
# The same words within a sentence that asks for something else.
OTHERWISE = (
    "where is the bus stop", "el alto de la esquina", "أين يتوقف الباص",
    "公交车停在哪里", "巴士停喺邊度", "xe buýt dừng ở đâu",
    "onde o ônibus vai parar", "ki kote bis la kanpe", "где остановка автобуса",
    "baska halkee ayuu joogsadaa", "بس کہاں رکتی ہے", "lub npav nres qhov twg",
    "saan hihinto ang bus", "버스가 어디에서 멈춰요", "où est l'arrêt du bus",
    "де зупиняється автобус", "بس در کجا ایستاد می‌شود", "quando começa a aula",
    "когда начать учебу", "مدد کہاں ملے گی کھانے کی", "giúp con tôi làm bài tập",
    "помогите с домашней работой", "đăng ký học cho con", "inscrire mon fils",
)  # fmt: skip


# What is no command in a locale: something else is to stop, begin or help, there is no more of
# something else, or the command has a thanks that makes it an answer.
NO_COMMANDS = {
    "en": (
        "no more", "enough", "cancel the ride", "cancel, thank you", "miss stop",
        "coach stop please", "I got no texts from you", "thanks for the help",
        "stop sending homework", "teacher aide", "please stop texting my daughter's boyfriend",
        "thank you teacher", "no thanks",
    ),
    "es": (
        "basta gracias", "cancelar la cita", "no mande mensajes porque no tenía teléfono",
        "gracias por la ayuda maestra", "dejen de molestar a mi hijo", "señor alto", "no más tarea",
        "quiero recibir mensajes en inglés también", "hola maestra gracias",
    ),
    "ar": (
        "كفى شكرا", "لم تصلني رسائل", "شكرا للمساعدة يا أستاذة", "توقف الباص عند البيت",
        "لا ترسلوا ابني وحده", "مساعدة معلمة", "شكرا يا أستاذ",
    ),
    "zh-Hans": (
        "谢谢帮助", "老师谢谢", "取消谢谢", "不要再打他了", "我没收到短信", "停止上课了吗",
        "老师您好谢谢",
    ),
    "zh-Hant": (
        "謝謝幫忙", "老師唔該", "取消，謝謝", "唔好再打佢", "我收唔到短訊", "巴士停止服務嗎",
        "老師您好謝謝",
    ),
    "vi": (
        "dung co", "đúng cô", "Dung thưa cô", "cảm ơn cô giúp đỡ", "tôi không nhận được tin nhắn",
        "đừng gửi con tôi về một mình", "ngừng học khi nào", "cô ơi cảm ơn",
    ),
    "pt-BR": (
        "chega obrigada", "cancela professora", "não recebi mensagens", "obrigada pela ajuda",
        "parem de bater no meu filho", "bom dia professora obrigada", "quero receber o boletim",
    ),
    "ht": (
        "mwen pa resevwa mesaj", "mèsi pou èd la", "sispann frape pitit mwen", "bonjou madam mèsi",
        "anile mèsi", "pa voye pitit mwen lakay", "rete madam",
    ),
    "ru": (
        "хватит спасибо", "спасибо за помощь", "я не получаю сообщения", "перестаньте бить ребенка",
        "не надо больше приходить", "здравствуйте спасибо", "пока хватит",
    ),
    "so": (
        "fariimo ima soo gaarin", "mahadsanid caawimada", "jooji dagaalka ilmaha", "asc macallin",
        "ha u soo dirin wiilkayga kaligiis", "macallin mahadsanid",
    ),
    "ur": (
        "بس شکریہ", "مجھے میسج نہیں ملا", "مدد کا شکریہ", "سکول کب بند کریں گے",
        "میرے بچے کو مت مارو", "سر شکریہ", "school band hai", "mujhe message nahi mila",
    ),
    "hmn": (
        "ua tsaug pab kuv", "kuv tsis tau txais lus", "txhob ntaus kuv tus tub", "xib fwb ua tsaug",
        "npav nres lawm", "txhob xa kuv tus menyuam mus tsev",
    ),
    "fil": (
        "tama na po salamat", "salamat po sa tulong", "wala akong natanggap na text", "opo ma'am",
        "itigil nyo ang pananakit sa anak ko", "wag nyo na siyang papasukin",
        "good morning po ma'am",
    ),
    "ko": (
        "도움 감사합니다", "문자 못 받았어요", "취소 감사합니다", "때리지 마세요",
        "선생님 감사합니다", "아이를 혼자 보내지 마세요", "수업 중지하나요",
    ),
    "fr": (
        "ça suffit merci", "merci de votre aide", "je n'ai pas reçu de messages",
        "bonjour madame merci", "arrêtez de frapper mon fils", "annuler merci",
        "ne m'envoyez plus mon fils à pied",
    ),
    "uk": (
        "досить дякую", "дякую за допомогу", "я не отримую повідомлення", "перестаньте бити дитину",
        "не треба більше приходити", "добрий день дякую",
    ),
    "prs": (
        "بس تشکر", "تشکر از کمک شما", "پیام نگرفتم", "پسرم را نزنید", "سلام معلم صاحب تشکر",
        "مکتب را بند کنید یا نه", "لغو تشکر",
    ),
}  # fmt: skip


# A word of ours with a please, a repetition, or without accents, that is no command.
NOT_QUITE = (
    "please stop by the office", "stop sign", "bus stop", "bus stop please", "stop by please",
    "please stop the bus", "stop the bullying pls", "please", "please please", "pls pls pls",
    "yes please", "yes yes", "por favor", "para mi hija por favor", "para", "para para",
    "la parada por favor", "por favor pare en la esquina", "من فضلك أين موقف الباص", "لو سمحت",
    "请", "请问车站在哪里", "公车停在哪", "唔該", "巴士站停唔停", "xin", "dung", "Dung ạ", "dung a",
    "dung dung", "đúng", "đúng ạ", "dùng", "đừng", "dung roi", "dung vay", "Huy", "dung gio",
    "para a escola por favor", "onde ele para por favor", "tanpri", "tanpri kote bis la kanpe",
    "пожалуйста", "автобусная остановка", "стоп линия где", "fadlan",
    "fadlan halkee baska joogsada", "پلیز", "بس سٹاپ", "بس سٹاپ کہاں ہے", "thov",
    "thov qhia kuv npav nres", "po", "opo", "po po", "saan po ang bus stop", "제발",
    "버스 정류장 좀", "svp", "l'arrêt de bus svp", "будь ласка",
    "зупинка автобуса будь ласка", "لطفا", "لطفا ایستگاه بس کجاست",
)  # fmt: skip


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


def test_every_locale_is_in_the_table() -> None:
    tables: tuple[Collection[str], ...] = (SAID, STOPS, SENTENCES, BACK_AND_HELP, NO_COMMANDS)
    assert [set(table) for table in tables] == [set(CATALOGUE)] * len(tables)


@pytest.mark.parametrize(
    ("code", "text", "meant"), [*TABLE, *STOP_TABLE, *SENTENCE_TABLE, *BACK_AND_HELP_TABLE]
)
def test_a_word_is_known_however_it_is_written(
    keywords: Keywords, code: str, text: str, meant: str
) -> None:
    ways = (text, text.upper(), text.title(), f"  {text}!! ", f"«{text}»", f"{text} 🙏")
    for way in (*ways, unicodedata.normalize("NFD", text), f"\u200f{text}\u200e"):
        assert keywords.command(way) == meant, way
    plain = without_accents(text)
    assert keywords.command(plain) == (None if plain in ONLY_AS_WRITTEN else meant), plain


def without_accents(text: str) -> str:
    """As somebody types it whose keyboard has no accents; đ is no d with a mark to Unicode."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return plain.replace("đ", "d")


@pytest.mark.parametrize(("text", "meant"), SPELLED)
def test_a_word_is_known_as_people_spell_it(keywords: Keywords, text: str, meant: str) -> None:
    assert keywords.command(text) == meant


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_sentence_that_holds_the_word_is_no_command(keywords: Keywords, text: str) -> None:
    assert keywords.command(text) is None


@pytest.mark.parametrize("text", [text for said in NO_COMMANDS.values() for text in said])
def test_no_thanks_and_no_other_sentence_is_a_command(keywords: Keywords, text: str) -> None:
    for way in (text, text.upper(), f"{text}!", without_accents(text)):
        assert keywords.command(way) is None, way


@pytest.mark.parametrize("text", NOT_QUITE)
def test_a_please_a_repetition_or_a_bare_word_makes_no_command(
    keywords: Keywords, text: str
) -> None:
    assert keywords.command(text) is None


@pytest.mark.parametrize("text", ["dung roi", "dung vay", "đúng rồi"])
def test_right_in_vietnamese_stays_an_acknowledgement(keywords: Keywords, text: str) -> None:
    assert keywords.is_a("acknowledged", text) == "vi"


@pytest.mark.parametrize("text", ["DUNG", "dung", "Dung ạ", "dung a", "dừng", "Dừng ạ"])
def test_what_may_be_a_stop_in_vietnamese_is_no_yes(keywords: Keywords, text: str) -> None:
    assert not any(keywords.means(kind, text) for kind in (*ANSWERS, *COURTESIES))


@pytest.mark.parametrize("text", ["đúng", "Dạ đúng", "đúng rồi"])
def test_right_with_its_accents_is_a_yes(keywords: Keywords, text: str) -> None:
    assert keywords.means("answer_yes", text) or keywords.means("acknowledged", text)
