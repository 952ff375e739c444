# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: متى يناسبكم { $title }؟
poll-which = أجيبوا برقم أو أكثر:
poll-time = { $day }، { $time }
poll-none = لا شيء منها
poll-saved = شكرا. يناسبكم: { $times }. إن تغير ذلك فأرسلوا أرقاما أخرى.
poll-when = شكرا. متى يناسبكم؟ اكتبوا يوما وساعة.
poll-wished = شكرا. ستقرأ المدرسة ذلك قبل أن تختار الموعد.
poll-fixed = تحدد الموعد. دعوة لعائلتكم من { $district }:
invite-community = دعوة لعائلتكم من { $organizer }. تنقلها إليكم { $district }:
choose-community = كل الرسائل وأخبار المجتمع
messages-community = ستصلكم كل رسائل المدرسة، ودعوات من جماعات المجتمع تنقلها المدرسة. لتغيير ذلك اكتبوا: رسائل أقل.
