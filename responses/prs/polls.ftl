# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: { $title } کی باشد؟
poll-which = نمبر بفرستید:
poll-time = { $day }، { $time }
poll-none = هیچ کدام
poll-saved = تشکر. این وقت‌ها برای شما مناسب است: { $times }. اگر تغییر کرد، نمبرهای دیگر بفرستید.
poll-when = تشکر. چه وقت برای شما مناسب است؟ روز و ساعت را بنویسید.
poll-wished = تشکر. مکتب پیش از انتخاب وقت این را می‌خواند.
poll-fixed = وقت تعیین شد. دعوت برای فامیل شما. { $district }:
invite-community = { $organizer } فامیل شما را دعوت می‌کند. { $district } می‌رساند:
choose-community = همه، و خبرهای جامعه
messages-community = شما همه پیام‌های مکتب را می‌گیرید، و دعوت‌های گروه‌های جامعه را که مکتب می‌رساند. برای تغییر بنویسید: پیام کمتر.
