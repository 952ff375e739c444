# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, { $checked } 확인)
layer-federal = 미국 법
layer-state = 주 규정
layer-district = 교육구 규정
layer-federal-guidance = 연방 지침
layer-state-guidance = 주 지침
layer-district-guidance = 교육구 지침
fact-may-have-changed = 이에 관한 규정이 바뀌었을 수 있어 짐작으로 답하지 않겠습니다. { $office }에서 { $day } { $time }까지 답해 드립니다. 전화: { $phone }

draft-line = 컴퓨터가 쓴 글이며 아직 사람이 확인하지 않았습니다. 직원과 연락하려면 9를 보내세요.
held-for-review = 한국어 답은 아직 사람이 확인하지 않아서 이 답은 영어로 보냅니다. 직원이 메시지를 드립니다.

private-not-kept = 감사합니다. 신분 서류나 번호는 말씀하지 않으셔도 됩니다. 그 부분은 저장하지 않았습니다.
media-not-read = 저는 사진이나 음성 메시지를 읽지 못하며 저장하지도 않습니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 질문을 여기에 글로 쓰셔도 됩니다.

cannot-answer-now = 메시지를 받았지만 지금은 답해 드릴 수 없습니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
handed-off = 저 혼자서는 잘 답해 드릴 수 없어 직원에게 부탁했습니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 언어: { $tongue }. 전화: { $phone }
person-coming = 직원이 여기로 메시지를 드립니다. { $office }에서 { $day } { $time }까지 답해 드립니다. 언어: { $tongue }. 전화하시려면: { $phone }
handoff-late = 죄송합니다. 아직 답해 드릴 수 있는 직원이 없었습니다. 다시 부탁했으니 { $day } { $time }까지 답을 기다려 주세요. 전화하셔도 됩니다: { $phone }
claim-expired = 다시 자동 도우미입니다. 연락하시던 직원이 아직 필요하시면 9를 보내세요.
too-many = 감사합니다. 한꺼번에 많은 메시지가 와서 잠시 쉬겠습니다. 조금 뒤에 다시 써 주세요. 응급 상황이면 911 번으로 전화하세요.

unclear-choose = 무엇이 필요하신지 잘 모르겠습니다. 번호로 답해 주세요:
unclear-person = 죄송합니다. 아직 잘 이해하지 못했습니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 언어: { $tongue }. 전화: { $phone }
choose-a-number = 번호로 답해 주세요.
out-of-scope = 저는 학교에 관한 일만 도와드릴 수 있습니다: 행사, 입학 등록, 권리, 음식, 가족 수업. 학교 직원과 연락하려면 9를 보내세요.

help = { $district }: 학교에 관한 질문에 답하는 컴퓨터입니다. 행사, 권리, 음식, 수업에 대해 물어보세요. 직원과 연락하려면 9를 보내거나 전화하세요: { $phone }. 메시지를 그만 받으려면 STOP 이라고 답하세요.
who-we-are = 저는 사람이 아니라 { $district }의 컴퓨터 도우미입니다. 가족 지원실 직원이 보내신 글을 읽을 수 있습니다. 이민에 대해서는 절대 묻지 않습니다. 진짜인지 확인하려면 전화하세요: { $phone }
consent-stop = 이 번호에서 더 이상 메시지를 보내지 않습니다. 다시 받으려면 START 라고 답하세요. 직원과 통화하려면: { $phone }
consent-start = { $district }에서 보내는 메시지를 다시 받게 됩니다. 그만 받으려면 STOP, 직원과 연락하려면 9를 보내세요.

canary-well = 시스템이 정상입니다.
