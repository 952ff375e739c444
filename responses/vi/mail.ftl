# Generated drafts: no person has reviewed these texts yet.

mail-subject = Tin nhắn từ { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Không ai đọc thư trả lời email này. Để trả lời hoặc hỏi, xin nhắn tin tới số { $number }.
mail-poll = Để trả lời, xin nhắn tin một hay nhiều số dưới đây tới số { $number }:
mail-stop = Không nhận những email này nữa
mail-stop-ask = Quý vị không muốn nhận email của chúng tôi nữa?
mail-stopped = Quý vị sẽ không nhận email của chúng tôi nữa.
mail-again = Tôi muốn nhận email lại
mail-again-done = Chúng tôi sẽ gửi email lại cho quý vị.
