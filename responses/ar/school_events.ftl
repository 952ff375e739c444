# Generated drafts: no person has reviewed these texts yet.

event-note = ملاحظة من المدرسة: { $note }
event-cancelled = تم إلغاء النشاط: { $title }، { $day }، { $time }. نأسف لذلك. للتحدث مع شخص أرسلوا 9.
event-full = كل الأماكن محجوزة الآن. يمكنكم مع ذلك إخباري برغبتكم في المجيء، وسيبحث شخص عن مكان لكم.
rsvp-full = كل الأماكن محجوزة الآن: { $title }. كتبت أنكم تريدون المجيء وطلبت من شخص البحث عن مكان. سيخبركم. آخر موعد: { $day }، { $time }.
