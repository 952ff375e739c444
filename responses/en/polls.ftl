# Polls: which of a few times suit a family. Staff fix one of them afterwards.

# Who asks, and about what: a school, and what it calls the event.
poll-from = { $district } asks: when should { $title } be?
# Above the times, one a line with its number, and `poll-none`.
poll-which = Reply with one or more numbers:
poll-time = { $day }, { $time }
poll-none = None of these
poll-saved = Thank you. These times suit you: { $times }. If that changes, send other numbers.
# After somebody has said that none of the times suits.
poll-when = Thank you. When would suit you? Write a day and a time.
poll-wished = Thank you. The school will read that before it chooses a time.
poll-fixed = The time is set. { $district } invites your family:

# An event that others hold and the school passes on: $organizer is who invites.
invite-community = { $organizer } invites your family. { $district } passes this on:
choose-community = All, and news of the community
messages-community = You get all messages from school, and invitations of community groups that it passes on. To change that, write: fewer messages.
