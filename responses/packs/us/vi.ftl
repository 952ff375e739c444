# Generated drafts: no person has reviewed these texts yet.

us-name = Hoa Kỳ

fact-enr-02 = Quý vị có thể ghi danh cho con mà không cần đưa giấy tờ di trú hay quốc tịch. Trường không được lấy đó làm điều kiện. Quý vị có thể hỏi trường nhận giấy tờ nào khác.
fact-enr-06 = Bằng lái xe hay ID tiểu bang không nên là giấy tùy thân duy nhất trường nhận. Nếu không có, quý vị có thể hỏi giấy tờ nào khác dùng được.
fact-enr-04 = Thiếu giấy khai sinh không nên làm con quý vị mất chỗ học. Quý vị có thể hỏi giấy của bệnh viện, tôn giáo, trường cũ, hoặc bản cam kết có ký tên có được không.
fact-enr-05 = Số An sinh Xã hội (Social Security) là tùy ý. Có thể để trống; trường cho con quý vị số khác. Nếu trường hỏi, trường phải nói lý do và dùng số đó ra sao.
fact-enr-03 = Trường có thể xin giấy chứng minh nơi ở: hợp đồng thuê nhà, hóa đơn, thư. Ở đây quy định có thể khác; có thể xin danh sách của trường. Không có nhà ổn định thì không cần chứng minh.
fact-enr-10 = Mỗi tiểu bang định tuổi học miễn phí, thường tới 18-21. Em 17-20 tuổi có thể xin học trung học chính quy, không chỉ lớp người lớn. Trường có thể cho biết luật ở đây.
fact-enr-07 = Không có nhà ổn định, hay ở nhờ vì mất nhà? Con quý vị có thể vào học ngay, không cần giấy tờ, hoặc học tiếp trường cũ, có xe đưa đón. Hãy hỏi người lo việc này (homeless liaison).
fact-enr-07-same-school = Nếu mất nhà, con quý vị có thể học tiếp trường cũ và có xe đưa đón, dù ở vùng khác. Nếu trường không đồng ý, con vẫn được học trong lúc chờ. Hãy hỏi homeless liaison của trường.
fact-ice-05-pick-up = Quý vị có thể cho trường biết ai được đón con. Hãy xin ghi họ vào danh sách liên lạc khẩn cấp, và báo trường khi số điện thoại thay đổi.

fact-enr-01 = Trẻ sống trong học khu này có thể học trường công miễn phí, dù gia đình có tình trạng di trú nào. Quý vị có thể ghi danh cho con.
fact-enr-02-status = Khi ghi danh, trường không nên hỏi visa hay tình trạng di trú. Quý vị có thể ghi danh mà không cần nói và hỏi trường nhận giấy tờ nào khác. Xin đừng nhắn tình trạng của quý vị cho tôi.
fact-ice-02 = Để vào khu không công cộng của trường, nhân viên công quyền cần sự đồng ý, ca khẩn cấp hoặc lệnh có thẩm phán ký. Quý vị có thể hỏi ai kiểm tra. Về ca của mình, hãy hỏi luật sư.
fact-ice-01 = Không có quy định liên bang nào cấm nhân viên di trú đến gần trường. Quý vị có thể hỏi học khu có quy định gì, và luôn cập nhật số liên lạc khẩn cấp ở trường.
fact-ice-04 = Vài tiểu bang có quy định riêng về nhân viên di trú ở trường và việc báo cho phụ huynh. Quý vị có thể hỏi trường theo quy định nào ở đây.
fact-ice-05 = Quý vị có thể chuẩn bị: cập nhật liên lạc khẩn cấp ở trường, nói ai được đón con, và hỏi về giấy cho người chăm sóc. Trường không cần biết tình trạng di trú của quý vị để làm việc này.

fact-lng-07 = Quý vị có thể xin trường thông dịch viên, dù con giỏi tiếng Anh hay quý vị biết chút ít. Hãy nói rõ tiếng nào và cho buổi họp hay cuộc gọi nào.
fact-lng-02-family = Trường phải hành động khi ngôn ngữ cản trở việc tham gia. Quý vị có thể xin trường thông dịch viên hoặc thư bằng ngôn ngữ của quý vị.
fact-lng-05 = Trợ giúp ngôn ngữ của trường nên được miễn phí. Quý vị có thể xin người giỏi cả hai tiếng và biết từ ngữ trường học; chỉ nói được hai tiếng thì chưa đủ.
fact-lng-06 = Quý vị có thể xin thông dịch viên được đào tạo. Quý vị có thể từ chối dùng con mình, học sinh khác hay nhân viên chưa được đào tạo để thông dịch.
fact-lng-04 = Điều phụ huynh khác được báo cũng nên báo cho quý vị bằng tiếng quý vị hiểu: ghi danh, học bạ, kỷ luật, giáo dục đặc biệt. Quý vị có thể xin trường việc này.
fact-lng-13 = Nếu quý vị điếc hay khó nghe, quý vị có thể xin trường thông dịch viên ngôn ngữ ký hiệu hay trợ giúp khác khi họp. Miễn phí. Hãy nói với trường cách nào hợp với quý vị.

fact-elp-03 = Trường phải báo nếu con quý vị được xếp vào lớp học tiếng Anh và vì sao: trong 30 ngày đầu năm học, hoặc trong 2 tuần nếu vào sau đó. Quý vị có thể xin thư này.
fact-elp-01 = Đơn hỏi về ngôn ngữ ở nhà chỉ để biết ai có thể cần giúp tiếng Anh. Đơn không liên quan đến di trú. Quý vị có thể xin trường cho xem.
fact-elp-02 = Học sinh mới có thể cần giúp tiếng Anh được kiểm tra trong 30 ngày sau khi ghi danh. Quý vị có thể hỏi trường đó là bài thi nào và kết quả của con.
fact-lng-03 = Tòa án hỏi về chương trình cho người học tiếng Anh: cách dạy có vững, đủ giáo viên, có kết quả không? Quý vị có thể hỏi trường chương trình ra sao và có giúp con không.
fact-elp-04 = Thư phải ghi lý do, trình độ của con, cách dạy, lựa chọn khác, cách con ra khỏi chương trình, và quyền của quý vị. Quý vị có thể xin trường giải thích bằng tiếng của mình.
fact-elp-05-choice = Quý vị có thể hỏi có những chương trình nào cho người học tiếng Anh, như lớp song ngữ, và chọn chương trình khác nếu có.
fact-elp-12 = Trẻ đang học tiếng Anh nên có cơ hội như các bạn về thể thao, câu lạc bộ, lớp năng khiếu, lớp AP và lớp nghề. Quý vị có thể hỏi trường làm sao cho con tham gia.
fact-elp-11 = Trường nhận tiền liên bang không được xếp hay loại trẻ khỏi một chương trình chỉ vì họ hay tiếng nói ở nhà. Quý vị có thể xin lý do bằng văn bản.
fact-lng-02 = Trường phải hành động khi ngôn ngữ khiến trẻ không tham gia trọn vẹn. Quý vị có thể hỏi trường làm gì cho con mình.
fact-elp-05 = Quý vị có thể rút con khỏi chương trình tiếng Anh bất cứ lúc nào, từ chối, hoặc chọn chương trình khác nếu có. Quý vị cũng có thể nói chuyện với giáo viên trước.
fact-elp-06 = Nếu quý vị từ chối, con vẫn thi tiếng Anh mỗi năm và trường vẫn nên giúp con theo kịp bài. Quý vị có thể đổi ý và xin vào lại.
fact-elp-08 = Mỗi tiểu bang có một quy định để ra khỏi chương trình học tiếng Anh: điểm thi, đôi khi thêm điều khác. Quý vị có thể hỏi giáo viên cần mấy điểm và con còn cách bao xa.
fact-elp-07 = Mọi học sinh học tiếng Anh đều thi tiếng Anh mỗi năm, kể cả em không học các lớp đó. Tên bài thi tùy tiểu bang. Quý vị có thể hỏi khi nào thi và kết quả của con.
fact-elp-09 = Sau khi trẻ ra khỏi chương trình, trường nên theo dõi sức học trong vài năm. Nếu con học đuối, quý vị có thể xin giúp lại.
fact-par-02 = Quý vị có thể hỏi về kỳ thi tiểu bang và có cách nào không dự thi không. Mỗi tiểu bang tự quyết định. Quý vị có thể xin trường quy định ở đây bằng văn bản.

fact-dis-01 = Quý vị có thể xin đánh giá miễn phí, tốt nhất bằng văn bản, bằng tiếng nào cũng được. Hãy viết: "Tôi xin đánh giá giáo dục đặc biệt cho con tôi." Giữ một bản sao.
fact-dis-03 = Sau khi quý vị ký, trường có 60 ngày để làm xong đánh giá, hoặc thời hạn do tiểu bang định. Quý vị có thể xin ngày cuối bằng văn bản.
fact-dis-04 = Quý vị có thể xin đánh giá khi con còn đang học tiếng Anh. Nên làm bằng tiếng của con nếu được. Chỉ yếu tiếng Anh thì không phải là khuyết tật.
fact-dis-09 = Trẻ có thể cùng lúc được giúp tiếng Anh và học giáo dục đặc biệt; cái này không thay cái kia. Quý vị có thể xin cả hai.
fact-dis-02 = Giáo dục đặc biệt không bắt đầu nếu quý vị chưa đồng ý bằng văn bản. Trước khi quyết định, quý vị có thể xin giải thích giấy đó bằng tiếng của mình.
fact-dis-06 = Trường phải lo cho quý vị hiểu buổi họp IEP, có thông dịch viên nếu cần. Quý vị có thể xin trước ngày họp, và nói ra khi có gì chưa rõ.
fact-dis-07 = Khi trẻ được xác định cần giáo dục đặc biệt, họp IEP trong 30 ngày, xem lại mỗi năm, kiểm tra lại ít nhất mỗi 3 năm. Quý vị có thể hỏi các ngày này.
fact-dis-05 = Trước khi thay đổi hay từ chối, trường phải báo bằng văn bản, bằng tiếng của quý vị, trừ khi rõ ràng không làm được. Quý vị cũng có thể xin IEP bằng tiếng của mình.
fact-dis-10 = Không có quy định liên bang buộc dịch cả IEP; mỗi tiểu bang mỗi khác. Quý vị có thể viết xin bản bằng tiếng của mình, và nhờ trung tâm phụ huynh (parent center) giúp.
fact-dis-08 = Nếu không đồng ý, quý vị có thể viết xin đánh giá bên ngoài miễn phí, hòa giải, khiếu nại lên tiểu bang hoặc điều trần. Có thời hạn; hãy sớm hỏi trung tâm phụ huynh.
fact-dis-11 = Kế hoạch 504 dành cho trẻ khuyết tật không cần giáo dục đặc biệt. Quý vị có thể viết xin kế hoạch này, xem hồ sơ và xin điều trần.
fact-dis-12 = Mỗi tiểu bang có trung tâm phụ huynh ngoài trường, giúp miễn phí về giáo dục đặc biệt, cả cho phụ huynh ít nói tiếng Anh. Tìm trung tâm: parentcenterhub.org

fact-rec-01 = Quý vị có thể xin xem hồ sơ của con ở trường. Trường có tối đa 45 ngày. Nếu có điều sai, quý vị có thể xin sửa.
fact-rec-02 = Trường có thể cho biết tên, hình, địa chỉ hay điện thoại (directory information) trừ khi quý vị từ chối kịp hạn. Quý vị có thể xin đơn và hỏi ngày cuối.
fact-rec-03 = Chỉ lời yêu cầu của nhân viên di trú không mở được hồ sơ ở trường; lệnh tòa hay trát hợp pháp thì có thể. Quý vị cũng có thể xin trường đừng đưa địa chỉ.
fact-rec-05 = Trường trung học đưa tên, địa chỉ, điện thoại học sinh cho bên tuyển quân trừ khi phụ huynh từ chối. Quý vị có thể xin trường đơn từ chối.
fact-rec-04 = Trường có thể ghi nơi sinh vào thông tin được chia sẻ (directory information). Quý vị có thể viết xin bỏ nơi sinh của con. Xin đừng nhắn cho tôi.

fact-dsc-01 = Trước khi bị đình chỉ tới 10 ngày, con quý vị phải được cho biết lý do và được nói phần của mình. Đình chỉ lâu hơn có thêm bước. Quý vị có thể hỏi trường lý do.
fact-dsc-01-long = Bị nghỉ trên 10 ngày, trường phải theo các bước chính thức hơn; mỗi tiểu bang định. Quý vị có thể xin lý do và các bước bằng văn bản. Trợ giúp pháp lý: lawhelp.org
fact-dsc-02 = Trẻ có IEP hay kế hoạch 504 bị nghỉ hơn 10 ngày: trong 10 ngày học, buổi họp xét có phải do khuyết tật không. Dịch vụ vẫn tiếp tục. Quý vị có thể xin buổi họp này.
fact-dsc-03 = Quý vị có thể xin thư đình chỉ và buổi điều trần bằng tiếng của mình. Hãy báo trường trước ngày đó quý vị cần tiếng nào.

fact-cmp-02 = Bị bất công: có thể báo trường, học khu, tiểu bang hay cơ quan dân quyền US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, thường trong 180 ngày. Miễn phí, có thể lâu.
fact-cmp-01 = Bị bất công vì gốc gác, tiếng nói, chủng tộc, khuyết tật, giới tính, tuổi: có thể báo cơ quan dân quyền US Office for Civil Rights, miễn phí, không cần luật sư, thường trong 180 ngày. Có thể lâu.
fact-cmp-06 = Trường biết có bắt nạt vì chủng tộc, gốc gác, giới tính, khuyết tật thì phải hành động. Bắt nạt khác theo quy định tiểu bang. Quý vị có thể viết báo trường và giữ bản sao.
fact-lng-01 = Trường nhận tiền liên bang không được đối xử tệ hơn với con vì gốc gác của quý vị. Nếu con bị cấm nói tiếng mình, quý vị có thể hỏi trường lý do và khiếu nại.
fact-cmp-05 = Không ai được phạt quý vị hay con vì quý vị khiếu nại. Nếu thấy dấu hiệu, quý vị có thể ghi lại việc gì, khi nào, và báo một cơ quan ngoài trường.
fact-cmp-04 = Quý vị cũng có thể báo Ban Dân quyền Bộ Tư pháp Hoa Kỳ: civilrights.justice.gov. Trang này có thể đã đổi; sở giáo dục tiểu bang là một cách khác.
fact-cmp-03 = Cơ quan dân quyền US Office for Civil Rights đóng vài văn phòng năm 2025 và có thể chậm. Quý vị vẫn có thể viết cho họ, và cũng có thể báo sở giáo dục tiểu bang.

fact-mea-04 = Một đơn bữa ăn dùng cho mọi trẻ trong nhà, nộp lúc nào trong năm cũng được. Kết quả năm trước có hiệu lực 30 ngày học. Quý vị có thể xin đơn ở trường.
fact-mea-03 = Trẻ được học trường công miễn phí cũng có thể nhận bữa sáng và bữa trưa ở trường, dù tình trạng di trú nào. Quý vị có thể hỏi trường về bữa ăn.
fact-mea-05 = Vài trường và tiểu bang cho mọi trẻ ăn miễn phí, không cần đơn. Quý vị có thể hỏi trường mình có không.
fact-mea-01 = Đơn ăn miễn phí không hỏi tình trạng di trú. Đơn chỉ hỏi 4 số cuối Social Security của người lớn ký đơn, không bao giờ hỏi số của trẻ. Nếu không có, quý vị có thể đánh dấu vào đó.
fact-mea-02 = Có số hồ sơ SNAP, TANF hay FDPIR, hoặc trẻ nuôi tạm (foster): không cần số Social Security. Trẻ không nhà, con người làm theo mùa (migrant) hay Head Start: hãy hỏi về bỏ phần thu nhập.
fact-mea-06 = Bị dị ứng hay khuyết tật, trường phải đổi bữa ăn hợp lý nếu quý vị đem giấy y tế. Về đạo, như không ăn thịt heo, mỗi nơi có quy định riêng; quý vị có thể hỏi.
fact-enr-09 = Mỗi tiểu bang có danh sách tiêm chủng và giấy sức khỏe riêng cho trường. Gia đình mới thường được thêm thời gian. Quý vị có thể hỏi y tá trường cần gì và hạn khi nào.

fact-par-04 = Phụ huynh nào cũng có thể vào hội phụ huynh (PTA) và dự họp hội đồng. Vài tiểu bang có cả ủy ban phụ huynh của trẻ học tiếng Anh. Quý vị có thể hỏi khi nào họp.
fact-elp-10 = Học khu phải tìm đến phụ huynh của trẻ học tiếng Anh, có họp đều đặn và báo trước. Quý vị có thể hỏi khi nào họp lần tới.
fact-par-01 = Ở trường có tiền Title I, có thể hỏi giáo viên có giấy phép tiểu bang và dạy đúng ngành không, và về người phụ lớp. Quý vị có thể xin câu trả lời bằng tiếng của mình.
fact-par-05 = Năm 2025 vài phụ huynh được tòa ra lệnh sớm: vì đạo, họ có thể được báo về một số sách truyện và xin miễn. Ở đây quy định có thể khác; quý vị có thể viết hỏi trường.
fact-par-04-volunteer = Trường có thể yêu cầu ID hoặc kiểm tra lý lịch với người tình nguyện. Quý vị có thể hỏi cần gì trước khi ghi tên.
fact-par-03 = Trường Title I lập kế hoạch gia đình cùng phụ huynh và họp mỗi năm; trường có thể giúp xe hay giữ trẻ. Quý vị có thể hỏi ngày và xin thông dịch viên.

fact-svc-01 = Quy định SNAP cho người không phải công dân đã đổi từ tháng 7/2025. Trẻ là công dân vẫn có thể nhận. Trước khi nộp đơn, quý vị có thể hỏi luật sư: immigrationlawhelp.org
fact-svc-07 = WIC giúp thức ăn cho các mẹ và trẻ nhỏ. Theo luật liên bang WIC không hỏi tình trạng di trú; tiểu bang có thể khác. Quý vị có thể gọi 211 để tìm văn phòng WIC và hỏi trước.
fact-svc-06 = Quy định về trợ cấp và thẻ xanh đang thay đổi. Trước khi nộp đơn, quý vị có thể hỏi luật sư: immigrationlawhelp.org. Trường và bữa ăn ở trường không cần tình trạng nào.
fact-svc-04 = Bảo hiểm y tế cho trẻ: 1-877-543-7669. Medicaid có thể đưa dữ liệu cho sở di trú. Nếu trong nhà có người không giấy tờ, có thể hỏi luật sư trước: immigrationlawhelp.org
fact-svc-03 = Quy định Medicaid và CHIP cho người nhập cư đã đổi từ tháng 10/2026. Mỗi tiểu bang khác nhau về trẻ em và thai sản. Có thể hỏi luật sư trước khi nộp đơn: immigrationlawhelp.org
fact-svc-05 = Phòng cấp cứu bệnh viện phải khám mọi người đến và chữa ca cấp cứu tới khi ổn định. Đang nguy hiểm, hãy gọi 911. Quý vị có thể xin thông dịch viên.
fact-svc-02 = Head Start là chương trình mầm non. Việc được hỏi giấy tờ gì đã ra tòa nên ở đây quy định có thể khác. Quý vị có thể hỏi chương trình trước khi nộp đơn.

fact-col-04 = Lớp 6 đến 8 là lúc tốt để bắt đầu. Có thể hỏi cố vấn (counselor) về đại số, ngoại ngữ, AP, IB, lớp đại học học ở trung học, và số tín chỉ để tốt nghiệp.
fact-col-01 = Với FAFSA, học sinh phải là công dân hay người không phải công dân đủ điều kiện; cha mẹ không giấy tờ hay Social Security vẫn có thể góp phần. Có thể hỏi counselor về riêng tư trước.
fact-col-02 = Luật chỉ cho dùng dữ liệu FAFSA vào trợ giúp học phí, nhưng không ai chắc sẽ dùng ra sao. Nếu trong nhà có người không giấy tờ, có thể hỏi cố vấn (counselor) trước khi gửi.
fact-col-03 = Học phí nội bang và trợ cấp tiểu bang cho học sinh không giấy tờ tùy tiểu bang, quy định đang đổi. Quý vị có thể hỏi counselor hay trường đại học giờ ở đây ra sao.
fact-col-05 = Tiếng mẹ đẻ có giá trị: hầu hết tiểu bang có dấu chứng nhận Seal of Biliteracy cho học sinh giỏi hai thứ tiếng. Quý vị có thể hỏi cố vấn (counselor) cách đạt được.

service-hunger-hotline = Đường dây Hunger Hotline tìm thức ăn gần quý vị, các ngày trong tuần: 1-866-348-6479 (tiếng Tây Ban Nha 1-877-842-6273).
service-211 = Gọi 211 để tìm thức ăn và trợ giúp khác gần quý vị. Nhiều nơi có thông dịch viên.

service-211-bills = Gọi 211 để tìm trợ giúp gần quý vị về tiền nhà, điện, nước, sưởi; nhiều nơi có thông dịch viên. LIHEAP, về điện và sưởi: 1-866-674-6327.
service-liheap = LIHEAP có thể chỉ nơi xin giúp tiền điện và tiền sưởi: 1-866-674-6327. Hãy hỏi cần giấy tờ nào.
service-lawhelp = Giúp pháp lý miễn phí về thuê nhà và bị đuổi nhà, theo tiểu bang: lawhelp.org. Giấy tòa có ngày hạn, nên gọi sớm thì tốt.
service-211-local = Gọi 211 và nói quý vị cần gì; họ biết nơi giúp gần quý vị. Nhiều nơi có thông dịch viên.
service-211-home = Cần chỗ ngủ, hãy gọi 211; họ biết nhà tạm trú gần quý vị. Nhiều nơi có thông dịch viên.

service-health-center = Phòng khám trả tiền theo thu nhập: findahealthcenter.hrsa.gov. Ở đây quy định có thể khác; hãy gọi trước và hỏi họ cần gì.
service-insure-kids = Bảo hiểm y tế cho trẻ: 1-877-543-7669, có thông dịch viên. Nếu trong nhà có người không giấy tờ, quý vị có thể hỏi luật sư trước khi nộp đơn.
service-parent-helpline = Đường dây quốc gia giúp cha mẹ và thanh thiếu niên: gọi hoặc nhắn 1-855-427-2736 bất cứ giờ nào, cũng có tiếng Tây Ban Nha.
service-988 = Khi quá sức chịu đựng, hãy gọi 988 bất cứ giờ nào và nói "Vietnamese, please" để có thông dịch. Nhắn tin tới số này chỉ được tiếng Anh và tiếng Tây Ban Nha.

service-literacy-directory = Tìm lớp tiếng Anh cho người lớn: nld.org. Quy định lớp người lớn mỗi nơi mỗi khác; hãy hỏi trước khi ghi tên.
service-literacy-directory-reading = Tìm lớp tập đọc và lớp GED cho người lớn: nld.org hoặc thư viện. Quy định mỗi nơi mỗi khác; hãy hỏi trước khi ghi tên.

service-immigration-law-help = Luật sư di trú miễn phí hay giá thấp theo mã ZIP hoặc tiểu bang: immigrationlawhelp.org. Xin đừng nhắn hồ sơ của quý vị cho tôi.
service-eoir-pro-bono = Danh sách luật sư miễn phí của tòa di trú: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Ở Mỹ, notario (người làm giấy tờ) không phải là luật sư. Trước khi trả tiền, quý vị có thể tìm luật sư hay người được công nhận: immigrationlawhelp.org
service-detained-locator = Có thể tìm người thân: locator.ice.gov; tòa: 1-800-898-7180. Hãy cho trường biết ai đón con. Xin đừng nhắn tên cho tôi.
service-lawyer-detained = Luật sư cho người thân bị bắt giữ: immigrationlawhelp.org. Hãy hỏi trước khi ai ký bất cứ giấy nào.
service-lawyer-daca-tps = Quy định DACA và TPS hay thay đổi. Luật sư có thể xem hồ sơ của quý vị: immigrationlawhelp.org. Xin đừng nhắn giấy tờ cho tôi.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief và nơi khác có văn phòng giúp người tị nạn. Gọi 211 để tìm nơi đang mở gần quý vị.

service-parent-center = Trung tâm phụ huynh giúp miễn phí về giáo dục đặc biệt, nhiều nơi có tiếng khác: parentcenterhub.org/find-your-center
