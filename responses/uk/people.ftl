# Generated drafts: no person has reviewed these texts yet.

language-which = Якою мовою? Напишіть її назву: { $names }
language-spoken = { $tongues }: напишіть назву вашої мови, і вам зателефонують.
language-typed-alike = { $own }: якщо це ваша мова, напишіть { $word }
language-set = Відтепер я пишу українською.
language-both = Тепер я писатиму двома мовами: { $language } і англійська. Якщо потрібна лише одна, напишіть її назву.
language-not-yet = Цією мовою я ще не вмію писати: { $tongue }. { $office } знайде того, хто нею говорить, і напише вам. Не пізніше: { $day }, { $time }. Тел.: { $phone }
language-voice = Я прошу, щоб вам зателефонувала людина, яка говорить цією мовою: { $tongue }. Писати не потрібно.
language-foreign = Цією мовою я ще не пишу: { $named }. Я попросив людину, яка нею говорить; { $office } вам напише. Строк: { $day }. Тел.: { $phone }
machine-translated = (Машинний переклад)
language-offer = Лишити цю мову? Напишіть цифру:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = англійська
language-es = іспанська
language-ar = арабська
language-zh-hans = китайська
language-zh-hant = китайська
language-vi = в'єтнамська
language-pt-br = португальська
language-ht = гаїтянська креольська
language-ru = російська
language-so = сомалійська
language-ur = урду
language-hmn = хмонг
language-fil = філіппінська
language-ko = корейська
language-fr = французька
language-uk = українська
language-prs = дарі

social-hello = Вітаємо! Я автоматичний помічник школи. Питайте про заходи, права, їжу чи заняття для родин. Потрібна людина: напишіть 9.
social-again = Вітаємо! Чим допомогти?
social-thanks = Будь ласка. Я тут у будь-який час.

alert-subject = { $district }: родина може бути в небезпеці ({ $topic }), звернення { $number }
alert-text = { $district }: родина може бути в небезпеці ({ $topic }). Звернення { $number }. Узяти: напишіть OK { $number } або { $link }
alert-text-no-link = { $district }: родина може бути в небезпеці ({ $topic }). Звернення { $number }. Щоб узяти, напишіть OK { $number }
alert-taken = Звернення { $number } ваше; більше нікому не дзвонимо. Прочитайте його в програмі для працівників (desk) і дайте родині відповідь.
alert-unknown = Звернення { $number }: виклику до вас уже немає. Можливо, хтось інший його взяв.
