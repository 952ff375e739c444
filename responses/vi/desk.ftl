# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Chúng tôi đã nhận được tin nhắn của quý vị. Một nhân viên nhà trường sẽ trả lời trước { $day }, { $time }.
desk-call-office = Xin quý vị gọi văn phòng trường: { $phone }
desk-interpreter = Sẽ có thông dịch viên cho quý vị, miễn phí.
desk-which-school = Con quý vị học trường nào?
desk-call-today = Hôm nay chúng tôi sẽ gọi cho quý vị. Giờ nào tiện cho quý vị?
desk-thanks = Cảm ơn quý vị đã cho chúng tôi biết.
desk-say-again = Tôi muốn chắc là mình hiểu đúng. Quý vị có thể nói lại bằng cách khác không?
desk-anything-else = Quý vị có cần gì nữa không? Quý vị có thể nhắn ở đây bất cứ lúc nào.
