# An event that a family was invited to, or has answered, is not what it was. The first two stand above `event-details`, which says where and when it is now; the third above `event-cancelled`.

event-change-time = New time, from { $district }:
event-change-place = New place, from { $district }:
event-change-off = Cancelled. { $district }:

# Several sessions of one event are not what they were: this, then one line for each of them.
event-change-several = Changes, from { $district }. { $title }:
# A session as it was, and when and where it is now. Days are short here.
event-change-now = { $day }, { $time }: now { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: cancelled
