# Generated drafts: no person has reviewed these texts yet.

absence-begun = 감사합니다. 출석 담당자에게 전달하겠습니다.
ask-school = 어느 학교인가요? 번호로 답해 주세요:
ask-child = 어느 자녀인가요? 이름과 학년만 쓰시면 됩니다. 건강에 관한 자세한 내용은 보내지 마세요.
absence-passed-on = 출석 담당자에게 전달했습니다: 자녀가 결석하거나 하루 중 일부만 출석하는 날: { $absent }. 3일 안에 짧은 쪽지를 내시면 되고, 한국어로 쓰셔도 됩니다. 전화: { $phone }
absence-passed-on-to = { $school } 출석 담당자에게 전달했습니다: 자녀가 결석하거나 하루 중 일부만 출석하는 날: { $absent }. 3일 안에 짧은 쪽지를 내시면 됩니다. 전화: { $phone }

interpreter-begun = 통역을 요청하겠습니다. 무료입니다.
ask-interpreter-day = 면담이나 통화가 무슨 요일, 며칠인가요? 예: 목요일 또는 12월 3일.
ask-interpreter-whom = 누구와 만나거나 통화하시고, 어떤 언어가 필요하신가요? 몇 마디만 쓰시면 됩니다.
interpreter-asked = 통역을 요청했습니다. 날짜: { $when }. 아직 정해진 것은 아닙니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
interpreter-asked-someday = 통역을 요청했습니다. 아직 정해진 것은 아닙니다. { $office }에서 { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
letter-asked = 저는 편지나 사진을 읽지 못합니다. 누군가 읽어 드릴 수 있도록 { $office }에서 { $day } { $time }까지 메시지를 드립니다. 언어: { $tongue }. 전화: { $phone }

call-begun = 직원이 전화를 드립니다. 말씀해 주셔서 감사합니다.
ask-when = 하루 중 언제가 가장 좋으신가요? 번호로 답해 주세요:
when-morning = 오전
when-afternoon = 오후
when-evening = 저녁
when-any = 아무 때나
call-asked = { $office }에 전화를 부탁했습니다. 언어: { $tongue }. { $day } { $time }까지 전화나 메시지를 드립니다. 직접 전화하셔도 됩니다: { $phone }

visit-what = 가정 방문은 원하실 때만 합니다. 교사와 가족 담당 직원이 가족을 알고 싶어 30분쯤 찾아뵙습니다. 조사가 아니며 아무도 서류에 대해 묻지 않습니다.
ask-visit = 방문을 원하시나요? 번호로 답해 주세요:
visit-home = 네, 집에서
visit-elsewhere = 네, 다른 곳에서
visit-no = 아니요, 괜찮습니다
visit-declined = 괜찮습니다. 자녀에게 달라지는 것은 없습니다. 대신 언제든 글을 쓰거나 전화하셔도 됩니다.
visit-asked = 방문을 요청했습니다. 아직 정해진 것은 아닙니다. { $office }에서 { $day } { $time }까지 날짜와 장소에 대해 메시지를 드립니다. 전화: { $phone }

share-begun = 정말 반갑습니다. 학교는 가족들에게서 배울 것이 많습니다. 말씀을 전달하겠습니다.
share-asked = { $office }에서 { $day } { $time }까지 방법과 시간에 대해 메시지를 드립니다. 방문하시는 분은 학교 사무실에서 이름을 적습니다. 가져올 것은 직원이 먼저 알려 드립니다. 전화: { $phone }

complaint-begun = 죄송합니다. 말씀해 주셔서 감사합니다. 오늘 전달하겠습니다.
ask-matter = 무엇에 관한 일인가요? 번호로 답해 주세요:
matter-messages = 제가 받는 메시지
matter-wrong-answer = 답이 틀렸음
matter-no-reply = 아무도 답하지 않음
matter-person = 누군가가 저를 대한 태도
complaint-passed-on = 불만 사항을 { $office }에 전달했습니다. { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
complaint-about-person = 불만 사항은 해당하는 사람이 아니라 { $office }에 전달됩니다. { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
complaint-fewer = 메시지를 덜 받으시려면 이렇게 쓰세요: 메시지 적게.

other-ways = 괜찮습니다. 다른 참여 방법도 있습니다: { $ways }. 원하시는 것이 있으면 9를 보내세요.
change-what = { $title }, { $day }, { $time }: 무엇을 바꿀까요? 번호로 답해 주세요:
change-numbers = 오는 사람 수
change-another = 다른 행사

school-open-yes = 네, 학교에 가는 날입니다: { $day }.
school-open-no = 학교 쉬는 날입니다: { $day }, { $title }.
school-open-weekend = 학교 쉬는 날입니다: { $day }, 주말.
school-next-off = 다음 학교 쉬는 날: { $title }, { $day }부터. 다른 날도 물어보세요. 예: 월요일에 학교 가나요?

person-too = { $office }에서도 { $day } { $time }까지 메시지를 드립니다.
person-offer = 직원과 연락하려면 9를 보내세요.

messages-which = 어떤 메시지를 받으시겠어요? 번호로 답해 주세요:
choose-none = 아무 메시지도 안 받기
choose-urgent = 긴급한 것만
choose-events = 행사와 긴급한 것만
choose-all = 모든 메시지
messages-all = 학교에서 보내는 모든 메시지를 받습니다.
messages-events = 이제부터 행사와 긴급한 메시지만 받습니다. 궁금한 것은 계속 물어보셔도 됩니다.
messages-urgent = 이제부터 긴급한 메시지만 받습니다. 궁금한 것은 계속 물어보셔도 됩니다.
delete-sure = 메시지, 답하신 내용, 언어 설정을 지울 수 있습니다. 학교가 꼭 보관해야 하는 기록은 학교에 남습니다. 지울까요? 번호로 답해 주세요:
what-is-kept = 다음을 보관합니다: { $what }.
kept-number = 전화번호
kept-language = 언어
kept-texts = { $since }부터의 메시지({ $many }개)
kept-answers = 행사에 답하신 내용
kept-roster = 학교 명단(아이: { $children })
kept-matters = 처리 중인 요청({ $many }건)
kept-notes = 직원 메모
kept-stop = 메시지 수신 거부
what-is-not-kept = 이민 서류나 신분증 번호는 보관하지 않습니다.
delete-kept = 지울까요? 번호로 답해 주세요:
choose-delete = 네, 지우기
choose-keep = 아니요, 그대로 두기
delete-done = 완료되었습니다. 이 메시지가 전송되고 나면 저에게 있는 정보가 지워집니다. 나중에 문의하실 때 쓸 코드: { $code }
kept-as-it-was = 알겠습니다. 아무것도 바꾸지 않았습니다.
contact-when = 직원이 언제 전화나 메시지를 드리면 될까요? 번호로 답해 주세요:
choose-morning = 오전
choose-afternoon = 오후
choose-evening = 저녁
choose-any = 아무 때나
contact-set = 감사합니다. 직원이 볼 수 있게 적어 두었습니다.
wrong-person = 혼동을 드려 죄송합니다. 어떻게 할까요? 번호로 답해 주세요:
choose-person = 직원이 살펴보기
household-new-number = 새 번호로 오신 것을 환영합니다! 지금부터 사용하실 수 있습니다. 9를 보내시면 직원이 예전 번호를 명단에서 뺍니다.
household-add-person = 가족도 환영합니다. 각자 자기 전화로, 자기 언어로 이 번호에 인사말을 보내면 됩니다. 본인이 좋다고 하지 않으면 누구도 추가하지 않습니다.

who-cost = 무료입니다. 다만 통신사가 평소처럼 문자 한 건으로 계산할 수 있습니다.
who-reads = 답은 컴퓨터가 합니다. 가족 지원실 직원이 보내신 글을 읽을 수 있습니다. 서류, 신분증 번호, 자세한 건강 내용은 보내지 마세요. 확인: { $phone }
who-immigration = 아닙니다. 저는 정부가 아니라 교육구의 컴퓨터 도우미입니다. 서류에 대해 묻지 않으며, 쓰셔도 저장하지 않습니다. 확인하시려면 전화하세요: { $phone }

child-helps = 도와줘서 고맙습니다. 가족을 위해 통역하지 않아도 됩니다. 어른이 자기 언어로 여기에 글을 쓰거나 전화할 수 있습니다: { $phone }
