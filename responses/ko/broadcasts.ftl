# Generated drafts: no person has reviewed these texts yet.

invite-from = { $district }에서 가족 여러분을 초대합니다:
invite-reminder = { $district } 알림:
notice-from = { $district }:
invite-coming = 오시나요? 번호로 답해 주세요:
broadcast-words = { $words }
help-stop-line = 메시지를 그만 받으려면 STOP 이라고 답하세요.
broadcast-english = (이 메시지는 영어입니다. 아직 한국어로 되어 있지 않습니다. 직원과 연락하려면 9를 보내세요.)
