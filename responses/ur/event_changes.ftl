# Generated drafts: no person has reviewed these texts yet.

event-change-time = وقت بدل گیا ہے۔ { $district }:
event-change-place = جگہ بدل گئی ہے۔ { $district }:
event-change-off = منسوخی کی اطلاع۔ { $district }:
event-change-several = تبدیلیاں۔ { $district }۔ { $title }:
event-change-now = { $day }، { $time }: اب { $newday }، { $newtime }، { $place }
event-change-gone = { $day }، { $time }: منسوخ
