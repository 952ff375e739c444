# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Merci de le dire. Danger maintenant : 911. Envie de mourir : appelez le 988, gratuit, 24h/24 ; dites : French, please. Restez avec l'enfant, cachez pilules et armes.
safety-violence = S'il y a danger maintenant, appelez le 911. Restez loin du lieu et n'envoyez pas le message à d'autres. L'école prend cela au sérieux : { $phone }
safety-abuse = Merci d'écrire. Peut-on vous écrire sans danger ? Vous pouvez appeler le 1-800-799-7233 (ou envoyer START par SMS au 88788) ou le 1-800-656-4673, gratuit, jour et nuit ; l'aide ne dépend pas des papiers. Un enfant : { $childline }. Danger maintenant : 911.
safety-ice-now = L'école garde les élèves jusqu'à l'arrivée d'une personne choisie par vous. Appelez le { $phone }. Agents : je ne sais pas ce qui est vrai. N'écrivez ni nom ni papier.
safety-ice-records = Pas de dossier scolaire aux agents sans ordre d'un juge ou votre accord. Aide juridique : immigrationlawhelp.org.
safety-missing-child = Appelez vite l'école et le bureau des bus : { $phone }. Si on ne trouve pas votre enfant tout de suite, appelez le 911. Ligne enfants disparus : 1-800-843-5678.
safety-poison = Appelez tout de suite Poison Control (poisons) : 1-800-222-1222, gratuit, jour et nuit. Si la personne ne se réveille pas ou respire mal, appelez le 911.
safety-emergency = Si quelqu'un est blessé ou en danger, appelez le 911 maintenant. Feu, fumée, gaz ou eau : sortez d'abord. Nouvelles de l'école : { $phone }. Je ne peux pas confirmer ce que disent les autres.
safety-bullying = Merci de nous le dire. Aucun enfant ne mérite cela. Si votre enfant est blessé ou en danger maintenant, appelez le 911. Gardez les messages ou photos comme preuve.
safety-sad-child = Merci de nous parler de votre enfant. Pour parler à quelqu'un, jour et nuit : appelez le 988, gratuit ; dites : French, please. Danger maintenant : 911.
safety-forced-work = Merci d'écrire. Peut-on vous écrire sans danger ? Vous pouvez appeler le 1-888-373-7888 ou écrire au 233733, gratuit, jour et nuit. Danger maintenant : 911.
safety-care = Je suis désolé, c'est difficile. Une personne de l'école peut parler avec vous : répondez 9.
safety-perhaps = Danger maintenant : 911. Pour parler, jour et nuit : appelez le 988, dites : French, please. Une personne de l'école peut parler avec vous : répondez 9.
safety-person-told = Je suis automatique. On prévient une personne de l'école.
safety-office-open = Je suis automatique. Personne n'a encore été prévenu. Le bureau est ouvert : appelez vite le { $phone } pour parler à une personne. Danger maintenant : 911. Pour parler, jour et nuit : appelez le 988, dites : French, please.
safety-nobody-now = Je suis automatique. Le bureau est fermé ; une personne lira ceci { $day } à { $time }. En attendant, appelez le 911 ou le 988.
safety-still-here = Une personne de l'école le sait. Danger maintenant : 911. Pour parler, jour et nuit : appelez le 988, dites : French, please. L'école : { $phone }
