# Generated drafts: no person has reviewed these texts yet.

event-change-time = { $district } 알림, 시간이 바뀌었습니다:
event-change-place = { $district } 알림, 장소가 바뀌었습니다:
event-change-off = { $district } 알림, 취소되었습니다:
event-change-several = { $district } 알림, 변경되었습니다. { $title }:
event-change-now = { $day } { $time }: 변경 { $newday } { $newtime }, { $place }
event-change-gone = { $day } { $time }: 취소
