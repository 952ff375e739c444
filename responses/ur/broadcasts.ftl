# Generated drafts: no person has reviewed these texts yet.

invite-from = آپ کے خاندان کے لیے دعوت۔ { $district }:
invite-reminder = یاد دہانی۔ { $district }:
notice-from = { $district }:
invite-coming = کیا آپ آ رہے ہیں؟ جواب میں نمبر لکھیں:
broadcast-words = { $words }
help-stop-line = پیغام بند کرنے کو STOP لکھیں۔
broadcast-english = (یہ پیغام انگریزی میں ہے، ابھی اردو میں نہیں۔ کسی شخص کے لیے 9 لکھیں۔)
