# Ready answers: whoever answers a family at the desk chooses one and may change it.

# By when a person answers, in the school's office hours.
desk-will-answer = We got your message. A person from the school will answer you by { $day }, { $time }.
# phone: the family office's number.
desk-call-office = Please call the school office: { $phone }
desk-interpreter = An interpreter will be there for you, at no cost.
desk-which-school = Which school is your child in?
desk-call-today = We are calling you today. What time is good for you?
desk-thanks = Thank you for telling us.
desk-say-again = I want to be sure I understand you. Could you say it once more in other words?
desk-anything-else = Is there anything else you need? You can write here at any time.
