# Generated drafts: no person has reviewed these texts yet.

need-arranged = تنظیم شد: { $needs }. برنامه: { $title }، { $day }، { $time }. اگر دیگر لازم ندارید، به من بنویسید.
need-cannot = معذرت می‌خواهم: این تنظیم نشد: { $needs }. برنامه: { $title }، { $day }. 9 بفرستید تا شخصی کمک کند.
need-other-ways = راه‌های دیگر برای سهم گرفتن: { $ways }.
need-late = معذرت می‌خواهم: هنوز جواب نیست: { $needs }. برنامه: { $title }، { $day }. باز خواستم. برای گپ زدن با یک شخص، 9 بفرستید یا زنگ بزنید: ‎{ $phone }
