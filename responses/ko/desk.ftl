# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = 메시지를 잘 받았습니다. 학교 담당자가 { $day } { $time }까지 답해 드리겠습니다.
desk-call-office = 학교 사무실로 전화해 주세요: { $phone }
desk-interpreter = 통역사가 함께합니다. 비용은 없습니다.
desk-which-school = 자녀가 어느 학교에 다니나요?
desk-call-today = 오늘 전화드리겠습니다. 몇 시가 좋으신가요?
desk-thanks = 알려 주셔서 감사합니다.
desk-say-again = 제가 제대로 이해했는지 확인하고 싶습니다. 다른 말로 한 번 더 말씀해 주시겠어요?
desk-anything-else = 더 필요하신 것이 있나요? 언제든지 여기에 적어 주세요.
