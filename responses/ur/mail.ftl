# Generated drafts: no person has reviewed these texts yet.

mail-subject = { $district } کا پیغام
mail-subject-event = { $district }: { $title }
mail-answer = اس ای میل کے جواب کوئی نہیں پڑھتا۔ جواب دینے یا کچھ پوچھنے کے لیے { $number } پر ٹیکسٹ پیغام بھیجیں۔
mail-poll = جواب دینے کے لیے ان میں سے ایک یا زیادہ نمبر لکھ کر { $number } پر ٹیکسٹ پیغام بھیجیں:
mail-stop = یہ ای میلز بند کریں
mail-stop-ask = کیا آپ ہماری ای میلز بند کرنا چاہتے ہیں؟
mail-stopped = اب آپ کو ہماری ای میلز نہیں آئیں گی۔
mail-again = مجھے ای میلز دوبارہ چاہییں
mail-again-done = ہم آپ کو دوبارہ ای میلز بھیجیں گے۔
