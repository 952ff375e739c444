# Generated drafts: no person has reviewed these texts yet.

event-change-time = { $district }通知，時間有變：
event-change-place = { $district }通知，地點有變：
event-change-off = { $district }通知，活動取消：
event-change-several = { $district }通知，{ $title }有變：
event-change-now = { $day } { $time }：改為 { $newday } { $newtime }，{ $place }
event-change-gone = { $day } { $time }：取消
