"""What no text may ask of a family, and what it may well say about the same things."""

from __future__ import annotations

import time

import pytest

from bot import yaml_file
from bot.language.languages import CATALOGUE, RESPONSES
from bot.language.never_ask import never_ask

ASKED = {
    "ar": {
        "ما هو وضع الهجرة الخاص بكم؟": "status",
        "متى وصلتم إلى الولايات المتحدة؟": "status",
        "يرجى إرسال رقم جواز السفر.": "number",
        "أين ولدتم؟": "origin",
    },
    "en": {
        "When did you arrive?": "status",
        "Send us your social security number.": "number",
        "Which country are you from?": "origin",
    },
    "es": {
        "¿Cuál es su estatus migratorio?": "status",
        "Envíenos su número de pasaporte": "number",
        "Hola ¿dónde nació su hija": "origin",
    },
    "fil": {
        "Ano po ang inyong katayuan sa imigrasyon?": "status",
        "Pakisagot: saan po kayo ipinanganak?": "origin",
        "Ipadala po ang numero ng Social Security ninyo.": "number",
    },
    "fr": {
        "Avez-vous un titre de séjour ?": "status",
        "Quand êtes-vous arrivés aux États-Unis ?": "status",
        "Envoyez-nous votre numéro de sécurité sociale.": "number",
        "Où es-tu né ?": "origin",
    },
    "hmn": {
        "Koj puas yog pej xeem Meskas?": "status",
        "Thov qhia koj tus lej Social Security.": "number",
        "Koj yug qhov twg?": "origin",
    },
    "ht": {
        "Èske w gen papye?": "status",
        "Voye nimewo sekirite sosyal ou ban nou.": "number",
        "Ki kote ou te fèt?": "origin",
    },
    "ko": {
        "체류 신분이 무엇입니까?": "status",
        "여권 번호를 보내 주세요.": "number",
        "어디에서 태어나셨습니까？": "origin",
    },
    "prs": {
        "آیا شما گرین کارت دارید؟": "status",
        "نمبر پاسپورت تان را بفرستید.": "number",
        "شما در کجا تولد شده‌اید؟": "origin",
    },
    "pt-BR": {
        "Você tem green card?": "status",
        "Quando vocês chegaram aos Estados Unidos?": "status",
        "Informe o número do seguro social.": "number",
        "No momento, de que país? Onde você nasceu?": "origin",
    },
    "ru": {
        "Какой у вас иммиграционный статус?": "status",
        "Пришлите номер социального страхования.": "number",
        "Где ты родился?": "origin",
    },
    "so": {
        "Ma haysataa sharci?": "status",
        "Fadlan soo dir lambarka baasaboorka.": "number",
        "Xaggee ku dhalatay?": "origin",
    },
    "uk": {
        "Ви громадянин США?": "status",
        "Надішліть номер паспорта.": "number",
        "З якої ви країни?": "origin",
    },
    "ur": {
        "آپ کی امیگریشن کی حیثیت کیا ہے؟": "status",
        "اپنا سوشل سیکیورٹی نمبر بھیجیں۔": "number",
        "آپ کہاں پیدا ہوئے؟": "origin",
    },
    "vi": {
        "Quý vị có thẻ xanh không?": "status",
        "Vui lòng gửi số an sinh xã hội.": "number",
        "Quý vị sinh ra ở đâu?": "origin",
    },
    "zh-Hans": {
        "您好。您是不是公民？请回复1或2。": "status",
        "别担心，请发护照号码。": "number",
        "您在哪里出生？": "origin",
        "请问您是哪国人": "origin",
    },
    "zh-Hant": {
        "您的移民身分是什麼？": "status",
        "請提供社會安全號碼。": "number",
        "您在哪裡出生嗎": "origin",
    },
}
"""What each language's questions name."""
FORMS = {
    "ar": {
        "بلد الميلاد:": "origin",
        "الجنسية: ____": "origin",
        "رقم جواز السفر ______": "number",
        "نحتاج إلى رقم الضمان الاجتماعي.": "number",
        "يجب إحضار جواز السفر.": "number",
    },
    "en": {
        "Country of birth: ____": "origin",
        "Date of birth:": "birth",
        "Immigration status:": "status",
        "Passport number ..........": "number",
        "Child's country of birth (as on the certificate): ____": "origin",
        "Name: ____ Nationality: ____ Grade: ____": "origin",
        "Name:      Nationality:      Grade:": "origin",
        "U.S. citizen: yes / no": "status",
        "U.S. citizen \u2610 yes \u2610 no": "status",
        "Name:\nAddress:\nGrade:": "home",
        "DOB: __/__/____": "birth",
        "Religion\u2026": "creed",
        "We need your social security number": "number",
        "Your Social Security number is required.": "number",
        "Bring your passport.": "number",
        "You must show your visa on Monday.": "status",
        "Upload your green card here.": "status",
        "Send a photo of your ID": "number",
        "Please bring: your school form, your visa": "status",
        "We need these:\n- a photo\n- Social Security card": "number",
        "Do not worry, we need your social security number.": "number",
    },
    "es": {
        "País de nacimiento:": "origin",
        "Fecha de nacimiento: ____": "birth",
        "Estatus migratorio:": "status",
        "Religión ______": "creed",
        "Necesitamos su número de seguro social": "number",
        "Traiga su pasaporte.": "number",
        "Se requiere su número de seguro social.": "number",
        "Mande una foto de su identificación": "number",
        "No se preocupe, necesitamos su número de seguro social.": "number",
    },
    "fil": {
        "Nasyonalidad:": "origin",
        "Lugar ng kapanganakan: ____": "origin",
        "Kailangan namin ang numero ng inyong pasaporte.": "number",
        "Dalhin po ang inyong pasaporte.": "number",
    },
    "fr": {
        "Nationalité : ____": "origin",
        "Date de naissance :": "birth",
        "Nous avons besoin de votre numéro de sécurité sociale.": "number",
        "Apportez votre titre de séjour.": "status",
    },
    "hmn": {
        "Teb chaws yug: ____": "origin",
        "Hnub yug:": "birth",
        "Peb xav tau koj tus lej Social Security.": "number",
        "Thov nqa koj phau paspaub tuaj.": "number",
    },
    "ht": {
        "Nasyonalite: ____": "origin",
        "Peyi nesans:": "origin",
        "Nou bezwen nimewo sekirite sosyal ou.": "number",
        "Tanpri pote paspò ou.": "number",
    },
    "ko": {
        "국적:": "origin",
        "여권 번호: ____": "number",
        "사회보장번호가 필요합니다.": "number",
        "여권을 가져오세요.": "number",
    },
    "prs": {
        "ملیت: ____": "origin",
        "محل تولد:": "origin",
        "نمبر پاسپورت تان ضرورت داریم.": "number",
        "پاسپورت تان را با خود بیاورید.": "number",
    },
    "pt-BR": {
        "Nacionalidade:": "origin",
        "Data de nascimento: ____": "birth",
        "Precisamos do seu número do seguro social.": "number",
        "Traga o seu passaporte.": "number",
    },
    "ru": {
        "Страна рождения:": "origin",
        "Гражданство: ____": "status",
        "Нам нужен номер вашего паспорта.": "number",
        "Принесите паспорт.": "number",
    },
    "so": {
        "Jinsiyadda: ____": "origin",
        "Taariikhda dhalashada:": "birth",
        "Waxaan u baahannahay lambarka soshal sekuriti.": "number",
        "Fadlan keen baasaboorkaaga.": "number",
    },
    "uk": {
        "Країна народження:": "origin",
        "Громадянство: ____": "status",
        "Нам потрібен номер вашого паспорта.": "number",
        "Принесіть паспорт.": "number",
    },
    "ur": {
        "قومیت:": "origin",
        "جائے پیدائش: ____": "origin",
        "ہمیں آپ کا سوشل سیکیورٹی نمبر چاہیے۔": "number",
        "اپنا پاسپورٹ ساتھ لائیں۔": "number",
    },
    "vi": {
        "Quốc tịch: ____": "origin",
        "Nơi sinh:": "origin",
        "Chúng tôi cần số an sinh xã hội của quý vị.": "number",
        "Vui lòng mang theo hộ chiếu.": "number",
    },
    "zh-Hans": {
        "出生国家:": "origin",
        "国籍：______": "origin",
        "我们需要您的社会安全号码。": "number",
        "请携带护照。": "number",
    },
    "zh-Hant": {
        "出生國家:": "origin",
        "國籍：______": "origin",
        "我們需要您的社會安全號碼。": "number",
        "請攜帶護照。": "number",
    },
}
"""How forms and packs ask with no question: labels, blanks, and what is demanded."""
PLAINLY = {
    "ar": {
        "هل لديك إقامة؟": "status",
        "هل عبرتم الحدود؟": "status",
        "من أين عائلتكم؟": "origin",
        "هل أنت مسلم؟": "creed",
        "هل طفلك مصاب بالتوحد؟": "health",
        "كم راتبك؟": "money",
        "هل دخلت السجن؟": "law",
    },
    "en": {
        "Are you an immigrant?": "status",
        "When did you come to the United States?": "status",
        "Did you cross the border?": "status",
        "What is your tax ID?": "number",
        "Where are you originally from?": "origin",
        "Where did you come from?": "origin",
        "Are you Muslim?": "creed",
        "Do you go to church?": "creed",
        "Who did you vote for?": "creed",
        "Does your child have autism?": "health",
        "Who do you work for?": "money",
        "Who lives with you?": "home",
        "What year were you born?": "birth",
        "Have you been to jail?": "law",
    },
    "es": {
        "¿Tiene documentos?": "status",
        "¿Es usted inmigrante?": "status",
        "¿Cruzó la frontera?": "status",
        "¿Cuándo vino a Estados Unidos?": "status",
        "¿De dónde es su familia?": "origin",
        "¿Es usted musulmán?": "creed",
        "¿Va a la iglesia?": "creed",
        "¿Por quién votó?": "creed",
        "¿Su hijo tiene autismo?": "health",
        "¿Para quién trabaja?": "money",
        "¿Quién vive con usted?": "home",
        "¿En qué año nació?": "birth",
        "¿Ha estado en la cárcel?": "law",
    },
    "fil": {
        "Imigrante po ba kayo?": "status",
        "Tumawid ba kayo sa border?": "status",
        "Muslim po ba kayo?": "creed",
        "May autismo ba ang anak ninyo?": "health",
        "Nakulong na ba kayo?": "law",
    },
    "fr": {
        "Êtes-vous immigré ?": "status",
        "D'où êtes-vous originaire ?": "origin",
        "Êtes-vous musulman ?": "creed",
        "Votre fils, est-il autiste ?": "health",
        "Êtes-vous déjà allé en prison ?": "law",
    },
    "hmn": {
        "Koj puas yog neeg tuaj txawv teb chaws?": "status",
        "Koj puas mus church?": "creed",
        "Koj tus me nyuam puas muaj autism?": "health",
        "Koj puas tau mus nkuaj?": "law",
    },
    "ht": {
        "Èske ou se imigran?": "status",
        "Èske ou te janbe fwontyè a?": "status",
        "Èske ou se katolik?": "creed",
        "Èske li gen otis?": "health",
        "Èske ou te nan prizon?": "law",
    },
    "ko": {
        "이민자이신가요?": "status",
        "국경을 넘으셨나요?": "status",
        "교회에 다니시나요?": "creed",
        "아이에게 자폐증이 있나요?": "health",
        "감옥에 간 적이 있나요?": "law",
    },
    "prs": {
        "آیا شما مهاجر هستید؟": "status",
        "از سرحد تیر شدید؟": "status",
        "شما مسلمان هستید؟": "creed",
        "طفل تان اوتیزم دارد؟": "health",
        "آیا زندانی شده اید؟": "law",
    },
    "pt-BR": {
        "Você é imigrante?": "status",
        "Você atravessou a fronteira?": "status",
        "De onde sua família veio?": "origin",
        "Você vai à igreja?": "creed",
        "Seu filho tem autismo?": "health",
        "Já foi preso?": "law",
    },
    "ru": {
        "Вы иммигрант?": "status",
        "Вы пересекли границу?": "status",
        "Откуда ваша семья?": "origin",
        "Вы ходите в церковь?": "creed",
        "У ребенка есть аутизм?": "health",
        "Вы были в тюрьме?": "law",
    },
    "so": {
        "Ma tahay muhaajir?": "status",
        "Xuduudda ma ka soo gudubtay?": "status",
        "Ma tahay muslim?": "creed",
        "Ilmahaagu ma qabaa autism?": "health",
        "Ma gashay xabsi?": "law",
    },
    "uk": {
        "Ви іммігрант?": "status",
        "Ви перетнули кордон?": "status",
        "Звідки ваша родина?": "origin",
        "Ви ходите до церкви?": "creed",
        "У дитини є аутизм?": "health",
        "Ви були у в'язниці?": "law",
    },
    "ur": {
        "کیا آپ امیگرنٹ ہیں؟": "status",
        "کیا آپ نے سرحد پار کی؟": "status",
        "کیا آپ مسلمان ہیں؟": "creed",
        "کیا آپ کے بچے کو آٹزم ہے؟": "health",
        "کیا آپ کبھی جیل گئے؟": "law",
    },
    "vi": {
        "Quý vị có phải là người nhập cư không?": "status",
        "Quý vị có vượt biên không?": "status",
        "Quý vị có theo đạo Hồi không?": "creed",
        "Con quý vị có bị tự kỷ không?": "health",
        "Quý vị đã từng ở tù chưa?": "law",
    },
    "zh-Hans": {
        "您是移民吗？": "status",
        "您什么时候来的美国？": "status",
        "您信教吗？": "creed",
        "您的孩子有自闭症吗？": "health",
        "您坐过牢吗？": "law",
    },
    "zh-Hant": {
        "您是移民嗎？": "status",
        "您什麼時候來的美國？": "status",
        "您信教嗎？": "creed",
        "您的孩子有自閉症嗎？": "health",
        "您坐過牢嗎？": "law",
    },
}
"""What is asked outright, in everyday words."""
HARMLESS = {
    "ar": (
        "في أي مدرسة كان طفلكم من قبل؟",
        "ما اللغة التي تتحدثونها في البيت؟",
        "لا ترسلوا رقم جواز السفر.",
    ),
    "en": ("Which school were you at before?", "What language do you speak at home?"),
    "es": (
        "¿En qué escuela estaba antes?",
        "¿Qué idioma hablan en casa?",
        "No mande su pasaporte.",
    ),
    "fil": (
        "Saang paaralan po kayo dati?",
        "Anong wika ang ginagamit ninyo sa bahay?",
        "Huwag ipadala ang pasaporte.",
    ),
    "fr": (
        "Dans quelle école étiez-vous avant ?",
        "Quelle langue parlez-vous à la maison ?",
        "N'envoyez pas votre passeport.",
    ),
    "hmn": (
        "Ua ntej no koj kawm lub tsev kawm ntawv twg?",
        "Nej hais hom lus dab tsi hauv tsev?",
        "Thov txhob xa paspaub rau peb.",
    ),
    "ht": (
        "Nan ki lekòl ou te ye anvan?",
        "Ki lang nou pale lakay nou?",
        "Ki lè reyinyon an? Ki kote li fèt?",
        "Pa voye nimewo paspò ou.",
    ),
    "ko": (
        "전에 어느 학교에 다녔나요?",
        "집에서 어떤 언어를 쓰시나요?",
        "여권 번호를 보내지 마세요.",
    ),
    "prs": (
        "پیش از این در کدام مکتب بودید؟",
        "در خانه به کدام زبان گپ می‌زنید؟",
        "نمبر پاسپورت را نفرستید.",
    ),
    "pt-BR": (
        "Em que escola você estava antes?",
        "Que língua vocês falam em casa?",
        "Não envie o passaporte.",
    ),
    "ru": (
        "В какой школе вы учились раньше?",
        "На каком языке вы говорите дома?",
        "Не присылайте номер паспорта.",
    ),
    "so": (
        "Iskuulkee ayaad hore u dhigan jirtay?",
        "Luqaddee ayaad guriga kaga hadashaan?",
        "Ha soo dirin baasaboorka.",
    ),
    "uk": (
        "У якій школі ви навчалися раніше?",
        "Якою мовою ви розмовляєте вдома?",
        "Не надсилайте номер паспорта.",
    ),
    "ur": (
        "آپ پہلے کس اسکول میں تھے؟",
        "آپ گھر میں کون سی زبان بولتے ہیں؟",
        "پاسپورٹ نمبر نہ بھیجیں۔",
    ),
    "vi": (
        "Trước đây quý vị học trường nào?",
        "Ở nhà quý vị nói tiếng gì?",
        "Con quý vị có bị bắt nạt không?",
        "Đừng gửi số hộ chiếu.",
    ),
    "zh-Hans": ("您以前在哪所学校？", "您在家说什么语言？", "请不要发护照号码。您需要什么帮助？"),
    "zh-Hant": ("您以前在哪所學校？", "您在家說什麼語言？", "請不要傳護照號碼。您需要什麼幫助？"),
}
"""What sounds alike, and what refuses: each language's."""
NOTHING_ASKED = {
    "ar": ("لا نسأل أبدا عن وضع الهجرة.", "لا حاجة إلى جواز السفر.", "الصف: ____", "تاريخ اللقاء:"),
    "en": (
        "We never ask about immigration status.",
        "Immigration status: the school does not ask.",
        "Immigration status:\nWe never ask about it.",
        "No need to show papers.",
        "Do not send us numbers.",
        "You must not send your passport.",
        "Do not bring, send or upload your passport or visa.",
        "Your Social Security number is not required.",
        "No Social Security number is required.",
        "Which language do you speak?",
        "Where is the school?",
        "Date of the event:",
        "Child's grade: ____",
        "Name: ____ Grade: ____ Language: ____ Phone number: ____",
        "Address of the school: 12 Oak Street",
        "Address:\n12 Oak Street",
        "What help do you need at the event?",
        "Does your child have any food allergies?",
        "Do you eat pork? Halal or vegetarian?",
        "Help with your visa:",
        "Citizenship class:",
        "We need your help at the citizenship class.",
        "Bring a birth certificate or passport.",
        "Please bring:\n- a birth certificate or passport\n- 2 proofs of your home address",
        "Bring 2 proofs of your home address.",
        "Bring a paper with your address.",
        "Birthday party: Friday at 5",
        "Is your child in detention after school today?",
        "Do you have a record of vaccines?",
        "When did you come to the office?",
    ),
    "es": (
        "Nunca preguntamos por el estatus migratorio.",
        "No se requiere número de seguro social.",
        "Traiga acta de nacimiento o pasaporte.",
        "Traiga 2 comprobantes: un recibo y un comprobante de residencia.",
        "Grado: ____",
        "Fecha del evento:",
        "¿Su hijo tiene alergias a alguna comida?",
        "¿Cuándo viene a la escuela?",
    ),
    "fil": ("Hindi namin tinatanong ang katayuan sa imigrasyon.", "Baitang: ____", "Petsa:"),
    "fr": (
        "Nous ne demandons jamais votre statut migratoire.",
        "Pas besoin d'apporter votre passeport.",
        "Classe : ____",
    ),
    "hmn": ("Peb yeej tsis nug txog xwm txheej nkag teb chaws.", "Qib: ____", "Txhob nqa paspaub."),
    "ht": ("Nou pa janm mande estati imigrasyon.", "Klas: ____", "Ou pa bezwen pote paspò."),
    "ko": (
        "이민 신분은 묻지 않습니다.",
        "여권은 필요하지 않습니다.",
        "학년: ____",
        "모국어가 무엇인가요?",
        "아이가 음식 알레르기가 있나요?",
    ),
    "prs": ("ما هرگز در باره وضعیت مهاجرت نمی‌پرسیم.", "پاسپورت لازم نیست.", "صنف: ____"),
    "pt-BR": (
        "Nunca perguntamos sobre a situação imigratória.",
        "Não é preciso trazer passaporte.",
        "Série: ____",
    ),
    "ru": (
        "Мы никогда не спрашиваем об иммиграционном статусе.",
        "Паспорт не нужен.",
        "Класс: ____",
    ),
    "so": ("Weligeen ma weydiino xaaladda socdaalka.", "Ha keenin baasaboorka.", "Fasalka: ____"),
    "uk": ("Ми ніколи не питаємо про імміграційний статус.", "Паспорт не потрібен.", "Клас: ____"),
    "ur": ("ہم امیگریشن کی حیثیت کبھی نہیں پوچھتے۔", "پاسپورٹ ضروری نہیں ہے۔", "جماعت: ____"),
    "vi": (
        "Chúng tôi không bao giờ hỏi về tình trạng di trú.",
        "Không cần mang hộ chiếu.",
        "Lớp: ____",
    ),
    "zh-Hans": ("我们从不询问移民身份。", "不需要带护照。", "年级：____", "您的母语是什么？"),
    "zh-Hant": ("我們從不詢問移民身分。", "不需要帶護照。", "年級：____", "您的母語是什麼？"),
}
"""What says that nothing is asked, and fields of a form that anybody may fill in."""


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("What is your immigration status?", "status"),
        ("¿Tiene papeles?", "status"),
        ("Are you a U.S. citizen? Reply 1 or 2.", "status"),
        ("Please send your social security number.", "number"),
        ("Mándeme su número de seguro social", "number"),
        ("Type your passport and your name", "number"),
        ("Where was your child born?", "origin"),
        ("¿De qué país viene?", "origin"),
        ("Which church do you go to?", "creed"),
        ("¿Qué medicamentos toma su hija?", "health"),
        ("Tell me your income.", "money"),
        ("¿Dónde vive usted?", "home"),
        ("Reply with your date of birth", "birth"),
        ("Have you been arrested?", "law"),
        ("Hello.\nHow many come? And your address?", "home"),
        ("Do not worry, send us your visa number.", "status"),
        ("No se preocupe, mándenos su pasaporte.", "number"),
    ],
)
def test_a_sentence_that_asks_is_found(text: str, item: str) -> None:
    assert item in never_ask().of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please do not text names or papers.",
        "No necesita papeles ni identificación para venir.",
        "Schools may not ask about immigration status.",
        "You do not have to give a social security number.",
        "Do not tell me your passport number.",
        "Please do not send us your passport, visa or social security card.",
        "How many adults come? Reply with a number.",
        "Which school? Reply with a number:",
        "¿Cuántos niños? Responda con un número, o 0.",
        "A birth certificate or a passport shows the age. What else can I do?",
        "Dígame qué día y a qué hora.",
    ],
)
def test_what_only_speaks_of_it_is_no_fault(text: str) -> None:
    assert never_ask().of(text) == []


def test_every_language_has_its_own_questions_here() -> None:
    assert ASKED.keys() == HARMLESS.keys() == CATALOGUE.keys()
    assert FORMS.keys() == PLAINLY.keys() == NOTHING_ASKED.keys() == CATALOGUE.keys()
    assert all(len(of) >= 3 for of in ASKED.values())


@pytest.mark.parametrize("language", sorted(ASKED))
def test_a_sentence_that_asks_is_found_in_every_language(language: str) -> None:
    found = {text: never_ask().of(text) for text in ASKED[language]}
    assert {
        text: items for text, items in found.items() if ASKED[language][text] not in items
    } == {}


@pytest.mark.parametrize("language", sorted(HARMLESS))
def test_what_sounds_alike_is_no_fault_in_any_language(language: str) -> None:
    found = {text: never_ask().of(text) for text in HARMLESS[language]}
    assert {text: items for text, items in found.items() if items} == {}


@pytest.mark.parametrize("language", sorted(ASKED))
@pytest.mark.parametrize("table", [FORMS, PLAINLY], ids=["forms", "plainly"])
def test_forms_and_plain_questions_are_found_in_every_language(
    language: str, table: dict[str, dict[str, str]]
) -> None:
    found = {text: never_ask().of(text) for text in table[language]}
    assert {
        text: items for text, items in found.items() if table[language][text] not in items
    } == {}


@pytest.mark.parametrize("language", sorted(ASKED))
def test_what_says_that_nothing_is_asked_is_no_fault(language: str) -> None:
    found = {text: never_ask().of(text) for text in NOTHING_ASKED[language]}
    assert {text: items for text, items in found.items() if items} == {}


def test_every_language_knows_many_ways_to_ask_for_each_thing() -> None:
    items = yaml_file.load(RESPONSES / "never_ask.yml")["items"]
    few = {
        (item, language): len(said)
        for item, by in items.items()
        for language, said in by.items()
        if len(said) < (16 if language in ("en", "es") else 10)
    }
    assert few == {}
    assert all(by.keys() == CATALOGUE.keys() for by in items.values())


@pytest.mark.parametrize(
    "unit", ["passport visa and ", "国籍：", "\t", "  ", ": ", "_ ", "( ", ": yes / no", "- visa\n"]
)
def test_a_long_text_takes_no_longer_than_it_is_long(unit: str) -> None:
    begins = time.process_time()
    never_ask().of(unit * (20_000 // len(unit)))
    assert time.process_time() - begins < 5  # the square of it takes a minute


@pytest.mark.parametrize("mark", "?？﹖؟⁇¿")
def test_every_script_has_its_mark_of_a_question(mark: str) -> None:
    assert never_ask().of(f"passport{mark} 1") == ["number"]
    assert never_ask().of("passport. 1") == []


def test_a_chinese_sentence_ends_without_a_blank() -> None:
    assert never_ask().of("护照也可以。您有问题吗？") == []
    assert never_ask().of("不需要护照。您的国籍是什么？") == ["origin"]


def test_a_draft_of_a_district_that_asks_is_a_fault_of_texts_check(tmp_path: object) -> None:
    import shutil
    from pathlib import Path

    from bot.language.check import faults

    folder = Path(str(tmp_path)) / "responses"
    shutil.copytree(RESPONSES, folder)
    drafts = {
        "en": "Which country are you from?",
        "es": "¿De qué país es usted?",
        "zh-Hans": "您来自哪个国家？",
    }
    for code, asks in drafts.items():
        path = folder / "packs/example-district" / f"{code}.ftl"
        path.write_text(path.read_text("utf-8") + f"\nform-new = {asks}\n", "utf-8")
    found = faults(("us", "state-example", "example-district"), folder)
    assert [line for line in found if "form-new asks" in line] == [
        "en: form-new asks a family for its origin",
        "es: form-new asks a family for its origin",
        "zh-Hans: form-new asks a family for its origin",
    ]
