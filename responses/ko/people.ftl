# Generated drafts: no person has reviewed these texts yet.

language-which = 어떤 언어를 원하시나요? 언어 이름을 써 주세요. 예: { $names }
language-spoken = { $tongues }: 사용하시는 언어의 이름을 써 주시면 전화를 드립니다.
language-typed-alike = { $own }: 이 언어를 쓰시면 { $word } 라고 써 주세요
language-set = 이제부터 한국어로 쓰겠습니다.
language-both = 이제부터 { $language }와 영어로 함께 보내드립니다. 한 가지 언어만 원하시면 그 이름을 보내 주세요.
language-not-yet = 저는 아직 이 언어로 쓰지 못합니다: { $tongue }. { $office }에서 그 언어를 하는 사람을 찾아 { $day } { $time }까지 메시지를 드립니다. 전화: { $phone }
language-voice = 이 언어를 하는 사람이 전화를 드리도록 부탁하겠습니다: { $tongue }. 글로 쓰지 않으셔도 됩니다.
language-foreign = 저는 아직 이 언어로 쓰지 못합니다: { $named }. 그 언어를 하는 사람을 부탁했습니다. { $office }에서 { $day }까지 메시지를 드립니다. 전화: { $phone }
machine-translated = (기계 번역)
language-offer = 이 언어를 계속 쓸까요? 번호로 답해 주세요:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = 영어
language-es = 스페인어
language-ar = 아랍어
language-zh-hans = 중국어
language-zh-hant = 중국어
language-vi = 베트남어
language-pt-br = 포르투갈어
language-ht = 아이티 크레올어
language-ru = 러시아어
language-so = 소말리아어
language-ur = 우르두어
language-hmn = 몽어(Hmong)
language-fil = 필리핀어
language-ko = 한국어
language-fr = 프랑스어
language-uk = 우크라이나어
language-prs = 다리어

social-hello = 안녕하세요! 학교의 자동 도우미입니다. 행사, 권리, 음식, 가족 수업에 대해 물어보세요. 직원과 연락하려면 9를 보내세요.
social-again = 안녕하세요! 무엇을 도와드릴까요?
social-thanks = 천만에요. 언제든지 여기 있습니다.

alert-subject = { $district }: 가족이 위험할 수 있음 ({ $topic }), 인계 { $number }
alert-text = { $district }: 가족이 위험할 수 있습니다 ({ $topic }). 인계 { $number }. 맡으려면 OK { $number } 라고 답하거나 { $link } 링크를 여세요.
alert-text-no-link = { $district }: 가족이 위험할 수 있습니다 ({ $topic }). 인계 { $number }. 맡으려면 OK { $number } 라고 답하세요.
alert-taken = 인계 { $number } 건을 맡으셨습니다. 다른 사람에게는 연락하지 않습니다. 업무 화면에서 읽고 가족에게 답해 주세요.
alert-unknown = 인계 { $number } 건으로 기다리는 호출이 없습니다. 다른 사람이 이미 맡았을 수 있습니다.
