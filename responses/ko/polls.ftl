# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }에서 여쭙니다. { $title }, 언제가 좋을까요?
poll-which = 번호를 하나 이상 보내 주세요:
poll-time = { $day }, { $time }
poll-none = 맞는 때가 없음
poll-saved = 감사합니다. 가능한 때: { $times }. 바뀌면 다른 번호를 보내 주세요.
poll-when = 감사합니다. 언제가 좋으신가요? 날짜와 시간을 적어 주세요.
poll-wished = 감사합니다. 학교에서 시간을 정하기 전에 읽겠습니다.
poll-fixed = 날짜가 정해졌습니다. { $district }에서 가족 여러분을 초대합니다:
invite-community = { $organizer }에서 가족 여러분을 초대합니다. { $district }에서 전해 드립니다:
choose-community = 모든 메시지와 지역 소식
messages-community = 학교의 모든 메시지와, 학교가 전하는 지역 단체의 초대를 받습니다. 바꾸시려면 이렇게 쓰세요: 메시지 줄여 주세요.
