# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Mèsi paske ou di nou. Danje kounye a: rele 911. Panse sou lanmò: rele 988 nenpòt lè, gratis; di "Haitian Creole, please". Rete ak timoun nan; wete grenn ak zam.
safety-violence = Si gen danje kounye a, rele 911. Rete lwen kote a, epi pa voye mesaj la bay lòt moun. Lekòl la pran sa oserye: { $phone }
safety-abuse = Mèsi paske ou ekri. Nou ka voye tèks ba ou san danje? Ou ka rele 1-800-799-7233 (oswa voye tèks START nan 88788) oswa 1-800-656-4673, gratis, nenpòt lè; èd la pa depann de papye. Pou yon timoun: { $childline }. Danje kounye a: 911.
safety-ice-now = Timoun yo rete ak anplwaye lekòl la jiskaske yon moun ou chwazi vin chèche yo. Rele { $phone }. Mwen pa ka di sa ki vre sou ajan yo. Tanpri pa voye non ni papye.
safety-ice-records = Yo pa bay ajan dosye elèv san lòd yon jij oswa pèmisyon ou. Èd legal: immigrationlawhelp.org.
safety-missing-child = Rele lekòl la ak biwo bis la kounye a: { $phone }. Si ou pa jwenn pitit ou touswit, rele 911. Liy pou timoun ki pèdi: 1-800-843-5678.
safety-poison = Rele Poison Control kounye a: 1-800-222-1222, gratis, nenpòt lè. Si moun nan pa reveye oswa li pa respire byen, rele 911.
safety-emergency = Si yon moun blese oswa an danje, rele 911 kounye a. Si gen dife, lafimen, gaz oswa dlo, soti deyò anvan. Pou nouvèl lekòl la, rele { $phone }; mwen pa ka konfime sa lòt moun di.
safety-bullying = Mèsi paske ou di nou. Yo pa dwe trete okenn timoun konsa. Si pitit ou blese oswa an danje kounye a, rele 911. Kenbe mesaj oswa foto kòm prèv.
safety-sad-child = Mèsi paske ou pale nou de pitit ou. Pou pale ak yon moun nenpòt lè, rele 988, gratis; di "Haitian Creole, please". Danje kounye a: 911.
safety-forced-work = Mèsi paske ou ekri. Nou ka voye tèks ba ou san danje? Ou ka rele 1-888-373-7888 oswa voye tèks nan 233733, gratis, nenpòt lè. Danje kounye a: 911.
safety-care = Mwen regrèt sa, se yon bagay ki di. Yon moun nan lekòl la ka pale avè w: reponn 9.
safety-perhaps = Danje kounye a: 911. Pou pale ak yon moun nenpòt lè: rele 988. Yon moun nan lekòl la ka pale avè w: reponn 9.
safety-person-told = Mwen se yon òdinatè. Y ap avèti yon moun lekòl la kounye a.
safety-office-open = Mwen se yon òdinatè. Yo poko avèti pèsonn. Biwo a louvri: rele { $phone } kounye a pou pale ak yon moun. Danje kounye a: 911. Pou pale ak yon moun nenpòt lè: rele 988.
safety-nobody-now = Mwen se yon òdinatè. Pa gen moun nan biwo a kounye a; yon moun ap wè sa { $day }, { $time }. An atandan, rele 911 oswa 988.
safety-still-here = Yon moun nan lekòl la konnen. Danje kounye a: 911. Pou pale ak yon moun nenpòt lè: rele 988. Lekòl la: { $phone }
