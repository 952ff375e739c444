# Generated drafts: no person has reviewed these texts yet.

invite-from = Запрошення для вашої родини. { $district }:
invite-reminder = Нагадування. { $district }:
notice-from = { $district }:
invite-coming = Ви прийдете? Напишіть цифру:
broadcast-words = { $words }
help-stop-line = Не отримувати повідомлень: напишіть STOP.
broadcast-english = (Повідомлення англійською: українською його ще немає. Людина: напишіть 9.)
