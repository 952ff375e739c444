# Generated drafts: no person has reviewed these texts yet.

mail-subject = رسالة من { $district }
mail-subject-event = { $district }: { $title }
mail-answer = لا أحد يقرأ الردود على هذا البريد. للرد أو للسؤال أرسلوا رسالة نصية إلى { $number }.
mail-poll = للرد أرسلوا رقمًا أو أكثر من هذه الأرقام في رسالة نصية إلى { $number }:
mail-stop = إيقاف هذا البريد
mail-stop-ask = هل تريدون إيقاف بريدنا الإلكتروني إليكم؟
mail-stopped = لن يصلكم منا بريد إلكتروني بعد الآن.
mail-again = أريد البريد من جديد
mail-again-done = سنرسل إليكم البريد من جديد.
