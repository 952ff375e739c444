# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: { $title } کب ہو؟
poll-which = ایک یا زیادہ نمبر لکھیں:
poll-time = { $day }، { $time }
poll-none = ان میں سے کوئی نہیں
poll-saved = شکریہ۔ آپ کے لیے مناسب وقت: { $times }۔ بدل جائے تو اور نمبر لکھیں۔
poll-when = شکریہ۔ آپ کے لیے کب ٹھیک ہو گا؟ دن اور وقت لکھیں۔
poll-wished = شکریہ۔ سکول وقت چننے سے پہلے یہ پڑھے گا۔
poll-fixed = وقت طے ہو گیا۔ آپ کے خاندان کے لیے دعوت۔ { $district }:
invite-community = { $organizer } کی طرف سے آپ کے خاندان کو دعوت۔ { $district } نے آگے پہنچائی:
choose-community = سب، اور علاقے کی خبریں
messages-community = آپ کو سکول کے سب پیغام آتے ہیں، اور علاقے کی تنظیموں کی وہ دعوتیں بھی جو سکول آگے پہنچاتا ہے۔ بدلنے کو لکھیں: کم پیغام۔
