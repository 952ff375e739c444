# Generated drafts: no person has reviewed these texts yet.

invite-from = دعوة لعائلتكم من { $district }:
invite-reminder = تذكير من { $district }:
notice-from = { $district }:
invite-coming = هل ستأتون؟ أجيبوا برقم:
broadcast-words = { $words }
help-stop-line = لوقف الرسائل أرسلوا STOP.
broadcast-english = (الرسالة بالإنجليزية: ليست متوفرة بعد بالعربية. لشخص أرسلوا 9.)
