# Generated drafts: no person has reviewed these texts yet.

need-arranged = انتظام ہو گیا ہے: { $needs }۔ تقریب: { $title }، { $day }، { $time }۔ اگر اب ضرورت نہ ہو تو مجھے لکھ دیں۔
need-cannot = معذرت: یہ انتظام نہ ہو سکا: { $needs }۔ تقریب: { $title }، { $day }۔ 9 لکھیں تو ایک شخص مدد کرے گا۔
need-other-ways = حصہ لینے کے اور طریقے: { $ways }۔
need-late = معذرت: ابھی جواب نہیں ملا: { $needs }۔ تقریب: { $title }، { $day }۔ میں نے پھر کہا ہے۔ کسی شخص سے بات کے لیے 9 لکھیں یا فون کریں: ‎{ $phone }
