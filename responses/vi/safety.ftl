# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Cảm ơn quý vị đã báo. Nếu có ai đang gặp nguy, gọi 911. Nghĩ đến cái chết: gọi 988 bất cứ giờ nào, miễn phí, nói "Vietnamese, please". Ở bên trẻ, cất thuốc, vũ khí.
safety-violence = Nếu đang có nguy hiểm, hãy gọi 911. Tránh xa nơi đó và đừng chuyển tin nhắn này cho người khác. Nhà trường coi đây là việc nghiêm trọng: { $phone }
safety-abuse = Cảm ơn quý vị đã viết. Nhắn tin cho quý vị có an toàn không? Quý vị có thể gọi 1-800-799-7233 (hoặc nhắn START đến 88788) hoặc 1-800-656-4673 bất cứ giờ nào, miễn phí; được giúp dù có giấy tờ hay không. Trẻ em: { $childline }. Đang nguy hiểm: 911.
safety-ice-now = Học sinh ở với nhân viên trường tới khi người quý vị chọn đến đón. Gọi { $phone }. Tôi không thể nói tin về cảnh sát, di trú có thật không. Xin đừng nhắn tên, giấy tờ.
safety-ice-records = Hồ sơ học sinh chỉ giao cho họ khi có lệnh tòa hoặc quý vị cho phép. Giúp đỡ pháp lý: immigrationlawhelp.org.
safety-missing-child = Hãy gọi ngay cho trường và văn phòng xe buýt: { $phone }. Nếu không tìm thấy con ngay, hãy gọi 911. Đường dây trẻ mất tích: 1-800-843-5678.
safety-poison = Hãy gọi ngay trung tâm chống độc Poison Control: 1-800-222-1222, miễn phí, bất cứ giờ nào. Nếu người đó không tỉnh dậy hoặc khó thở, hãy gọi 911.
safety-emergency = Nếu có người bị thương hoặc gặp nguy hiểm, hãy gọi 911 ngay. Lửa, khói, khí ga, nước ngập: hãy ra ngoài trước. Muốn biết tin về trường, hãy gọi { $phone }; tôi không thể xác nhận điều người khác nói.
safety-bullying = Cảm ơn quý vị đã báo. Không trẻ nào đáng bị đối xử như vậy. Nếu con quý vị bị thương hay đang nguy hiểm, hãy gọi 911. Xin giữ tin nhắn hoặc hình làm bằng chứng.
safety-sad-child = Cảm ơn quý vị đã cho biết về con mình. Muốn nói chuyện với ai đó bất cứ giờ nào, gọi 988, miễn phí, nói "Vietnamese, please". Đang nguy hiểm: 911.
safety-forced-work = Cảm ơn quý vị đã viết. Nhắn tin cho quý vị có an toàn không? Quý vị có thể gọi 1-888-373-7888 hoặc nhắn tin đến 233733 bất cứ giờ nào, miễn phí. Đang nguy hiểm: 911.
safety-care = Tôi rất tiếc, chuyện này thật khó khăn. Một người ở trường có thể nói chuyện với quý vị: trả lời 9.
safety-perhaps = Đang nguy hiểm: 911. Muốn nói chuyện bất cứ giờ nào: 988. Một người ở trường có thể nói chuyện với quý vị: trả lời 9.
safety-person-told = Tôi là máy tự động. Một người ở trường đang được báo tin.
safety-office-open = Tôi là máy tự động. Chưa có ai được báo tin. Văn phòng đang mở cửa: hãy gọi ngay { $phone } để nói chuyện với một người. Đang nguy hiểm: 911. Muốn nói chuyện bất cứ giờ nào: 988.
safety-nobody-now = Tôi là máy tự động. Bây giờ văn phòng không có ai; sẽ có người xem tin này: { $day }, { $time }. Trước đó hãy gọi 911 hoặc 988.
safety-still-here = Một người ở trường đã biết. Đang nguy hiểm: 911. Muốn nói chuyện bất cứ giờ nào: 988. Trường: { $phone }
