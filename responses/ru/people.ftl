# Generated drafts: no person has reviewed these texts yet.

language-which = На каком языке? Напишите название: { $names }
language-spoken = { $tongues }: напишите название вашего языка, и вам позвонят.
language-typed-alike = { $own }: если это ваш язык, напишите { $word }
language-set = Теперь я пишу по-русски.
language-both = Теперь я буду писать на двух языках: { $language } и английский. Если нужен только один, напишите его название.
language-not-yet = Я пока не могу писать на этом языке: { $tongue }. { $office } найдёт того, кто на нём говорит, и напишет вам. Срок: { $day }, { $time }. Тел.: { $phone }
language-voice = Я прошу, чтобы вам позвонил человек, который говорит на этом языке: { $tongue }. Писать не нужно.
language-foreign = Я пока не пишу на этом языке: { $named }. Я попросил человека, который на нём говорит; { $office } вам напишет. Срок: { $day }. Тел.: { $phone }
machine-translated = (Машинный перевод)
language-offer = Оставить этот язык? Ответьте цифрой:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = английский
language-es = испанский
language-ar = арабский
language-zh-hans = китайский
language-zh-hant = китайский
language-vi = вьетнамский
language-pt-br = португальский
language-ht = гаитянский креольский
language-ru = русский
language-so = сомалийский
language-ur = урду
language-hmn = хмонг
language-fil = филиппинский
language-ko = корейский
language-fr = французский
language-uk = украинский
language-prs = дари

social-hello = Здравствуйте! Я автоматический помощник школы. Спросите о мероприятиях, правах, еде или занятиях для семей. Нужен человек: ответьте 9.
social-again = Здравствуйте! Чем помочь?
social-thanks = Пожалуйста. Я здесь в любое время.

alert-subject = { $district }: семья может быть в опасности ({ $topic }), обращение { $number }
alert-text = { $district }: семья может быть в опасности ({ $topic }). Обращение { $number }. Взять: ответьте OK { $number } или { $link }
alert-text-no-link = { $district }: семья может быть в опасности ({ $topic }). Обращение { $number }. Чтобы взять, ответьте OK { $number }
alert-taken = Обращение { $number } ваше; больше никому не звоним. Прочтите его в программе для сотрудников (desk) и ответьте семье.
alert-unknown = По обращению { $number } вас сейчас не ждут: возможно, его уже кто-то взял.
