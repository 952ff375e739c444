# Generated drafts: no person has reviewed these texts yet.

event-change-time = { $district } báo đổi giờ:
event-change-place = { $district } báo đổi địa điểm:
event-change-off = { $district } báo hủy:
