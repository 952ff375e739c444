# Generated drafts: no person has reviewed these texts yet.

language-which = أي لغة تريدون؟ اكتبوا اسمها، مثلا: { $names }
language-spoken = { $tongues }: اكتبوا اسم لغتكم وسيتصل بكم شخص.
language-typed-alike = { $own }: إذا كانت هذه لغتكم، اكتبوا { $word }
language-set = من الآن أكتب بالعربية.
language-both = من الآن أكتب لك بهذه اللغة { $language } وبالإنجليزية. إذا أردت لغة واحدة فاكتب اسمها.
language-not-yet = لا أستطيع الكتابة بعد بهذه اللغة: { $tongue }. سيجد { $office } شخصا يتحدثها ويكتب لكم. آخر موعد: { $day }، { $time }. الهاتف: ‎{ $phone }
language-voice = سأطلب أن يتصل بكم شخص يتحدث هذه اللغة: { $tongue }. لا حاجة إلى الكتابة.
language-foreign = لا أستطيع الكتابة بعد بهذه اللغة: { $named }. طلبت شخصا يتحدثها. سيكتب لكم { $office }. آخر موعد: { $day }. الهاتف: ‎{ $phone }
machine-translated = (ترجمة آلية)
language-offer = هل أستمر بهذه اللغة؟ أجيبوا برقم:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = الإنجليزية
language-es = الإسبانية
language-ar = العربية
language-zh-hans = الصينية
language-zh-hant = الصينية
language-vi = الفيتنامية
language-pt-br = البرتغالية
language-ht = الكريولية الهايتية
language-ru = الروسية
language-so = الصومالية
language-ur = الأردية
language-hmn = الهمونغية
language-fil = الفلبينية
language-ko = الكورية
language-fr = الفرنسية
language-uk = الأوكرانية
language-prs = الدارية

social-hello = مرحبا! أنا المساعد الآلي للمدرسة. اسألوني عن الأنشطة أو الحقوق أو الطعام أو دروس العائلات. للحديث مع شخص أرسلوا 9.
social-again = مرحبا! كيف أساعدكم؟
social-thanks = أهلا بكم. أنا هنا في أي وقت.

alert-subject = { $district }: ربما عائلة في خطر ({ $topic })، تحويل رقم { $number }
alert-text = { $district }: ربما عائلة في خطر ({ $topic }). تحويل رقم { $number }. للاستلام أجيبوا OK { $number } أو افتحوا { $link }
alert-text-no-link = { $district }: ربما عائلة في خطر ({ $topic }). تحويل رقم { $number }. للاستلام أجيبوا OK { $number }
alert-taken = التحويل رقم { $number } أصبح لكم، ولن نتصل بشخص آخر. اقرؤوه في المكتب وأجيبوا العائلة.
alert-unknown = لا ينتظركم نداء بشأن التحويل رقم { $number }: ربما استلمه شخص آخر.
