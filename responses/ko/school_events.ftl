# Generated drafts: no person has reviewed these texts yet.

event-note = 학교에서 전하는 말: { $note }
event-cancelled = 취소되었습니다: { $title }, { $day } { $time }. 죄송합니다. 직원과 이야기하고 싶으시면 9를 보내세요.
event-full = 지금은 자리가 모두 찼습니다. 그래도 오고 싶다고 알려 주시면 직원이 자리를 찾아보겠습니다.
rsvp-full = 지금은 자리가 모두 찼습니다: { $title }. 오고 싶으시다고 적고 직원에게 부탁했습니다. { $day } { $time }까지 알려 드립니다.
