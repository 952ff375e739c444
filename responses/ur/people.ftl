# Generated drafts: no person has reviewed these texts yet.

language-which = آپ کون سی زبان چاہتے ہیں؟ اس کا نام لکھیں، مثلاً: { $names }
language-spoken = { $tongues }: اپنی زبان کا نام لکھیں، کوئی شخص آپ کو فون کرے گا۔
language-typed-alike = { $own }: اگر یہ آپ کی زبان ہے تو لکھیں { $word }
language-set = اب سے میں اردو میں لکھوں گا۔
language-both = اب سے میں { $language } اور انگریزی دونوں میں لکھوں گا۔ صرف ایک زبان چاہیے تو اس کا نام لکھیں۔
language-not-yet = میں ابھی اس زبان میں نہیں لکھ سکتا: { $tongue }۔ { $office } سے ایسا شخص ڈھونڈا جائے گا جو یہ بولتا ہو، اور آپ کو { $day }، { $time } تک پیغام آئے گا۔ فون: ‎{ $phone }
language-voice = درخواست کی جا رہی ہے کہ یہ زبان بولنے والا کوئی شخص آپ کو فون کرے: { $tongue }۔ لکھنے کی ضرورت نہیں۔
language-foreign = میں ابھی اس زبان میں نہیں لکھ سکتا: { $named }۔ میں نے اسے بولنے والا شخص مانگا ہے؛ { $office } سے آپ کو { $day } تک پیغام آئے گا۔ فون: ‎{ $phone }
machine-translated = (مشینی ترجمہ)
language-offer = کیا میں یہی زبان رکھوں؟ جواب میں نمبر لکھیں:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = انگریزی
language-es = ہسپانوی
language-ar = عربی
language-zh-hans = چینی
language-zh-hant = چینی
language-vi = ویتنامی
language-pt-br = پرتگالی
language-ht = ہیٹی کریول
language-ru = روسی
language-so = صومالی
language-ur = اردو
language-hmn = ہمونگ
language-fil = فلپائنی
language-ko = کوریائی
language-fr = فرانسیسی
language-uk = یوکرینی
language-prs = دری

social-hello = السلام علیکم! میں سکول کا خودکار مددگار ہوں۔ مجھ سے تقریبات، حقوق، کھانے یا خاندانوں کی کلاسوں کا پوچھیں۔ کسی شخص کے لیے 9 لکھیں۔
social-again = جی! میں کیسے مدد کروں؟
social-thanks = کوئی بات نہیں۔ میں ہر وقت یہاں ہوں۔

alert-subject = { $district }: شاید ایک خاندان خطرے میں ہے ({ $topic })، ہینڈ آف { $number }
alert-text = { $district }: شاید ایک خاندان خطرے میں ہے ({ $topic })۔ ہینڈ آف { $number }۔ اسے لینے کے لیے OK { $number } لکھیں یا کھولیں: { $link }
alert-text-no-link = { $district }: شاید ایک خاندان خطرے میں ہے ({ $topic })۔ ہینڈ آف { $number }۔ اسے لینے کے لیے OK { $number } لکھیں۔
alert-taken = ہینڈ آف { $number } اب آپ کا ہے؛ کسی اور کو نہیں بلایا جائے گا۔ اسے ڈیسک پر پڑھیں اور خاندان کو جواب دیں۔
alert-unknown = ہینڈ آف { $number } کے لیے آپ کا کوئی بلاوا باقی نہیں: شاید کوئی پہلے ہی لے چکا ہے۔
