# Generated drafts: no person has reviewed these texts yet.

mail-subject = پیام از { $district }
mail-subject-event = { $district }: { $title }
mail-answer = جواب‌های این ایمیل را کسی نمی‌خواند. برای جواب یا سوال به نمبر { $number } پیام بفرستید.
mail-poll = برای جواب، یک یا چند نمبر از این فهرست را به { $number } پیام کنید:
mail-stop = دیگر این ایمیل‌ها را نفرستید
mail-stop-ask = آیا نمی‌خواهید دیگر از ما ایمیل بگیرید؟
mail-stopped = دیگر از ما ایمیل نمی‌گیرید.
mail-again = می‌خواهم دوباره ایمیل بگیرم
mail-again-done = دوباره به شما ایمیل می‌فرستیم.
