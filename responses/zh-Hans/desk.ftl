# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = 我们收到了您的信息。学校的工作人员会在{ $day }{ $time }之前回复您。
desk-call-office = 请打电话给学校办公室:{ $phone }
desk-interpreter = 到时会有口译员帮助您,不收费。
desk-which-school = 您的孩子在哪所学校?
desk-call-today = 我们今天会给您打电话。什么时间方便?
desk-thanks = 谢谢您告诉我们。
desk-say-again = 我想确认我理解了您的意思。可以请您换个说法再说一遍吗?
desk-anything-else = 您还需要什么吗?您随时可以在这里写信息。
