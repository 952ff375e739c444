# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, verifye { $checked })
layer-federal = lwa Etazini
layer-state = règ eta a
layer-district = règ distri a
layer-federal-guidance = gid Etazini
layer-state-guidance = gid eta a
layer-district-guidance = gid distri a
fact-may-have-changed = Règ sou sa gendwa chanje, kidonk mwen pa vle devine. { $office } ap reponn ou pa pita pase { $day }, { $time }. Telefòn: { $phone }

draft-line = Yon òdinatè ekri sa; okenn moun poko verifye l. Reponn 9 pou yon moun.
held-for-review = Repons sa a an angle jiskaske yon moun verifye l nan lang ou. Yon moun ap ekri ou.

private-not-kept = Mèsi. Ou pa bezwen pale m de papye ni nimewo idantite; mwen pa kenbe pati sa a.
media-not-read = Mwen pa ka li foto ni koute mesaj vwa, epi mwen pa kenbe yo. { $office } ap ekri ou pa pita pase { $day }, { $time }. Ou ka ekri kesyon ou isit la tou.

cannot-answer-now = Mwen resevwa mesaj ou, men mwen pa ka reponn li kounye a. { $office } ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
handed-off = Mwen pa ka byen reponn sa poukont mwen, kidonk mwen mande yon moun. { $office } ap ekri ou an { $tongue } pa pita pase { $day }, { $time }. Telefòn: { $phone }
person-coming = Yon moun ap ekri ou isit la. { $office } ap reponn an { $tongue } pa pita pase { $day }, { $time }. Pou rele: { $phone }
handoff-late = Mwen regrèt: poko gen moun ki lib pou reponn ou. Mwen mande ankò; tanpri atann yon repons pa pita pase { $day }, { $time }. Ou ka rele tou: { $phone }
claim-expired = Se òdinatè a ankò. Si ou toujou bezwen moun ou t ap ekri avè l la, reponn 9.
too-many = Mèsi. Ou voye anpil mesaj yon sèl kou, kidonk m ap fè yon ti poz. Tanpri ekri ankò yon ti kras pita. Nan yon ijans, rele 911.

unclear-choose = Mwen pa sèten sa ou bezwen. Reponn ak yon chif:
unclear-person = Mwen toujou pa konprann, epi mwen regrèt sa. { $office } ap ekri ou an { $tongue } pa pita pase { $day }, { $time }. Telefòn: { $phone }
choose-a-number = Tanpri reponn ak yon chif.
out-of-scope = Mwen ka ede sèlman pou lekòl: aktivite, enskripsyon, dwa, manje ak kou pou fanmi. Pou yon moun nan lekòl la, reponn 9.

help = Sa a se { $district }: yon òdinatè ki reponn kesyon sou lekòl. Mande sou aktivite, dwa, manje oswa kou. Reponn 9 pou yon moun, oswa rele { $phone }. Reponn STOP pou pa resevwa mesaj ankò.
who-we-are = Mwen se yon òdinatè k ap ede pou { $district }, mwen pa yon moun. Anplwaye biwo fanmi an ka li sa ou ekri. Mwen pa janm mande sou imigrasyon. Pou verifye si sa a se vre, rele { $phone }
consent-stop = Ou p ap resevwa mesaj ankò nan nimewo sa a. Pou resevwa yo ankò, reponn START. Pou pale ak yon moun, rele { $phone }
consent-start = W ap resevwa mesaj { $district } ankò. Reponn STOP pou fini ak yo, oswa 9 pou yon moun.

canary-well = Liy lan mache byen.
