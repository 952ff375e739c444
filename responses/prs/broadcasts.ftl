# Generated drafts: no person has reviewed these texts yet.

invite-from = دعوت برای فامیل شما. { $district }:
invite-reminder = یادآوری. { $district }:
notice-from = { $district }:
invite-coming = آیا می‌آیید؟ با یک نمبر جواب بدهید:
broadcast-words = { $words }
help-stop-line = برای ختم پیام‌ها STOP بفرستید.
broadcast-english = (این پیام به انگلیسی است و هنوز به دری نیست. برای یک شخص 9 بفرستید.)
