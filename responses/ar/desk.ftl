# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = وصلتنا رسالتك. سيرد عليك شخص من المدرسة في موعد أقصاه { $day }، { $time }.
desk-call-office = من فضلك اتصل بمكتب المدرسة: { $phone }
desk-interpreter = سيكون هناك مترجم من أجلك، مجانًا.
desk-which-school = في أي مدرسة طفلك؟
desk-call-today = سنتصل بك اليوم. ما الوقت المناسب لك؟
desk-thanks = شكرًا لأنك أخبرتنا.
desk-say-again = أريد أن أتأكد من أنني فهمتك. هل يمكنك أن تقولها مرة أخرى بكلمات أخرى؟
desk-anything-else = هل تحتاج إلى شيء آخر؟ يمكنك الكتابة هنا في أي وقت.
