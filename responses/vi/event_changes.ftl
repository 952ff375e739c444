# Generated drafts: no person has reviewed these texts yet.

event-change-time = { $district } báo đổi giờ:
event-change-place = { $district } báo đổi địa điểm:
event-change-off = { $district } báo hủy:
event-change-several = { $district } báo có thay đổi. { $title }:
event-change-now = { $day }, { $time }: đổi thành { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: đã hủy
