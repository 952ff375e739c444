# An event that a family was invited to, or has answered, is not what it was. The first two stand above `event-details`, which says where and when it is now; the third above `event-cancelled`.

event-change-time = New time, from { $district }:
event-change-place = New place, from { $district }:
event-change-off = Cancelled. { $district }:
