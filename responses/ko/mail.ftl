# Generated drafts: no person has reviewed these texts yet.

mail-subject = { $district }에서 보낸 메시지
mail-subject-event = { $district }: { $title }
mail-answer = 이 이메일에 대한 답장은 아무도 읽지 않습니다. 답하거나 물어보시려면 { $number } 번으로 문자를 보내 주세요.
mail-poll = 답하시려면 아래 번호를 하나 이상 { $number } 번으로 문자로 보내 주세요:
mail-stop = 이런 이메일 그만 받기
mail-stop-ask = 저희 이메일을 그만 받으시겠습니까?
mail-stopped = 이제 저희 이메일을 받지 않으십니다.
mail-again = 이메일 다시 받기
mail-again-done = 이메일을 다시 보내 드리겠습니다.
