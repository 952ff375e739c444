# Absence, language, small talk: answers about the line and the people behind it.

language-which = Which language? Write its name: { $names }
language-spoken = { $tongues }: write the name of your language, and a person will call you.
# own: the language's own name for itself; word: its English name. Said when it is typed like this one.
language-typed-alike = { $own }: if this is your language, write { $word }
language-set = From now on I write in English.
# language: its own name for itself.
language-both = From now on I write in { $language } and in English. For one language alone, text its name.
language-not-yet = I cannot write in { $tongue } yet. { $office } will find a person who speaks it and write to you by { $day }, { $time }. Phone: { $phone }
language-voice = I am asking for a person who speaks { $tongue } to call you. You need not write.
# Somebody wrote in a language without texts.
language-foreign = I cannot write { $named } yet. I asked for a person who speaks it; { $office } will write to you by { $day }. Phone: { $phone }
# Stands below words of a person that a machine translated.
machine-translated = (Translated by a machine.)
language-offer = Shall I keep this language? Reply with a number:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = English
language-es = Spanish
language-ar = Arabic
language-zh-hans = Chinese
language-zh-hant = Chinese
language-vi = Vietnamese
language-pt-br = Portuguese
language-ht = Haitian Creole
language-ru = Russian
language-so = Somali
language-ur = Urdu
language-hmn = Hmong
language-fil = Filipino
language-ko = Korean
language-fr = French
language-uk = Ukrainian
language-prs = Dari

social-hello = Hello! I am the school's automatic helper. Ask me about events, rights, food or classes for families. For a person, reply 9.
social-again = Hello! How can I help?
social-thanks = You are welcome. I am here any time.

# To staff, about a family in danger: no word of the family, and not its number.
alert-subject = { $district }: a family may be in danger ({ $topic }), hand-off { $number }
alert-text = { $district }: a family may be in danger ({ $topic }). Hand-off { $number }. Reply OK { $number } or open { $link } to take it.
alert-text-no-link = { $district }: a family may be in danger ({ $topic }). Hand-off { $number }. Reply OK { $number } to take it.
alert-taken = Hand-off { $number } is yours; nobody else is called. Read it at the desk and answer the family.
alert-unknown = No call to you about hand-off { $number } waits: somebody may have taken it already.
