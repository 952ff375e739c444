# Generated drafts: no person has reviewed these texts yet.

event-change-time = { $district }通知，时间有变：
event-change-place = { $district }通知，地点有变：
event-change-off = { $district }通知，活动取消：
event-change-several = { $district }通知，{ $title }有变：
event-change-now = { $day } { $time }：改为 { $newday } { $newtime }，{ $place }
event-change-gone = { $day } { $time }：取消
