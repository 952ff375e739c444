# Generated drafts: no person has reviewed these texts yet.

language-which = کدام زبان را می‌خواهید؟ نام آن را بنویسید، مثلا: { $names }
language-spoken = { $tongues }: نام زبان تان را بنویسید، یک شخص به شما زنگ می‌زند.
language-typed-alike = { $own }: اگر این زبان شماست، بنویسید { $word }
language-set = سر از حالا به دری می‌نویسم.
language-both = از این پس به { $language } و انگلیسی می‌نویسم. اگر فقط یک زبان می‌خواهید، نامش را بنویسید.
language-not-yet = هنوز به این زبان نوشته نمی‌توانم: { $tongue }. { $office } کسی را که آن را گپ می‌زند پیدا می‌کند و به شما می‌نویسد، تا: { $day }، { $time }. تیلفون: ‎{ $phone }
language-voice = خواستم کسی که این زبان را گپ می‌زند به شما زنگ بزند: { $tongue }. نوشتن لازم نیست.
language-foreign = هنوز به این زبان نوشته نمی‌توانم: { $named }. شخصی را خواستم که آن را گپ می‌زند؛ { $office } به شما می‌نویسد، تا: { $day }. تیلفون: ‎{ $phone }
machine-translated = (ترجمه ماشینی)
language-offer = همین زبان بماند؟ با یک نمبر جواب بدهید:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = انگلیسی
language-es = هسپانوی
language-ar = عربی
language-zh-hans = چینایی
language-zh-hant = چینایی
language-vi = ویتنامی
language-pt-br = پرتگالی
language-ht = کریول هایتی
language-ru = روسی
language-so = صومالی
language-ur = اردو
language-hmn = همونگ
language-fil = فلیپینی
language-ko = کوریایی
language-fr = فرانسوی
language-uk = اوکراینی
language-prs = دری

social-hello = سلام! من کمک‌کننده خودکار مکتب هستم. از برنامه‌ها، حقوق، غذا یا صنف‌های فامیل‌ها بپرسید. برای یک شخص 9 بفرستید.
social-again = سلام! چه کمک کرده می‌توانم؟
social-thanks = خواهش می‌کنم. هر وقت اینجا هستم.

alert-subject = { $district }: شاید یک فامیل در خطر باشد ({ $topic })، سپردن { $number }
alert-text = { $district }: شاید یک فامیل در خطر باشد ({ $topic }). سپردن { $number }. برای گرفتن آن OK { $number } بفرستید یا باز کنید: { $link }
alert-text-no-link = { $district }: شاید یک فامیل در خطر باشد ({ $topic }). سپردن { $number }. برای گرفتن آن OK { $number } بفرستید.
alert-taken = سپردن { $number } از شماست؛ به کس دیگر زنگ نمی‌زنیم. آن را در دفتر بخوانید و به فامیل جواب بدهید.
alert-unknown = برای سپردن { $number } تماسی منتظر شما نیست: شاید کسی دیگر آن را گرفته است.
