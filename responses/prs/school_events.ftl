# Generated drafts: no person has reviewed these texts yet.

event-note = پیام مکتب: { $note }
event-cancelled = این برنامه لغو شد: { $title }، { $day }، { $time }. بسیار متاسف هستیم. برای گپ زدن با یک شخص 9 بفرستید.
event-full = فعلا همه جاها پر شده است. باز هم گفته می‌توانید که می‌خواهید بیایید؛ یک شخص برای تان جای پیدا می‌کند.
rsvp-full = فعلا همه جاها پر شده است: { $title }. نوشتم که می‌خواهید بیایید و از یک شخص خواستم. او به شما می‌گوید، تا: { $day }، { $time }.
