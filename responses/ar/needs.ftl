# Generated drafts: no person has reviewed these texts yet.

need-arranged = تم ترتيب ما طلبتم: { $needs }. المناسبة: { $title }، { $day }، { $time }. إن لم تعودوا تحتاجون إليه فاكتبوا لي.
need-cannot = نعتذر: لم نتمكن من ترتيب: { $needs }. المناسبة: { $title }، { $day }. أرسلوا 9 ليبحث معكم شخص عن حل آخر.
need-other-ways = طرق أخرى للمشاركة: { $ways }.
need-late = نعتذر: لا جواب بعد عن: { $needs }. المناسبة: { $title }، { $day }. طلبت ذلك مرة أخرى. للتحدث مع شخص أرسلوا 9 أو اتصلوا: ‎{ $phone }
