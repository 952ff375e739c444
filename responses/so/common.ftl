# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, la hubiyey { $checked })
layer-federal = sharciga Maraykanka
layer-state = xeerka gobolka
layer-district = xeerka degmada iskuulka
layer-federal-guidance = tilmaamaha Maraykanka
layer-state-guidance = tilmaamaha gobolka
layer-district-guidance = tilmaamaha degmada iskuulka
fact-may-have-changed = Xeerarka arrintan waa laga yaabaa inay beddelmeen, marka ma rabo inaan qiyaaso. Waxaa kuu jawaabi doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }

draft-line = Kombuyuutar baa qoray; qof weli ma hubin. Qof la hadal: ku jawaab 9.
held-for-review = Jawaabtani waa Ingiriis ilaa qof uu ku hubiyo luqaddaada. Qof ayaa kuu soo qori doona.

private-not-kept = Mahadsanid. Uma baahnid inaad ii sheegto waraaqo ama lambarro aqoonsi, qaybtaasna ma aan kaydin.
media-not-read = Ma akhrin karo sawirro ama farriimo cod ah, mana kaydiyo. Waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Su'aashaada halkan waad ku qori kartaa sidoo kale.

cannot-answer-now = Farriintaadii waan helay, laakiin hadda kama jawaabi karo. Waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }
handed-off = Taas keligay si fiican ugama jawaabi karo, markaa qof baan weydiiyey. Waxaa kuu soo qori doona { $office } (luqadda: { $tongue }), ugu dambayn { $day }, { $time }. Tel: { $phone }
person-coming = Qof ayaa halkan kuugu soo qori doona. Waxaa kuu jawaabi doona { $office } (luqadda: { $tongue }), ugu dambayn { $day }, { $time }. Haddii aad wacayso: { $phone }
handoff-late = Waan ka xumahay: weli qof kuu jawaaba lama helin. Mar kale ayaan weydiiyey; fadlan jawaabta sug ugu dambayn { $day }, { $time }. Waxaad kaloo wici kartaa { $phone }
claim-expired = Waa caawiyihii otomaatigga ahaa mar kale. Haddii aad weli u baahan tahay qofkii aad la qoraysay, ku jawaab 9.
too-many = Mahadsanid. Farriimo badan ayaa hal mar kaaga yimid, markaa wax yar baan hakanayaa. Fadlan goor dambe mar kale soo qor. Haddii ay degdeg tahay, wac 911.

unclear-choose = Ma hubo waxa aad u baahan tahay. Ku jawaab lambar:
unclear-person = Weli ma fahmin, waana ka xumahay. Waxaa kuu soo qori doona { $office } (luqadda: { $tongue }), ugu dambayn { $day }, { $time }. Tel: { $phone }
choose-a-number = Fadlan ku jawaab lambar.
out-of-scope = Waxaan ka caawin karaa iskuulka oo keliya: munaasabado, diiwaangelin, xuquuq, cunto iyo fasallo qoysaska loogu talagalay. Si aad qof iskuulka jooga ula hadasho, ku jawaab 9.

help = Kani waa { $district }: kombuyuutar ka jawaaba su'aalaha iskuulka. Weydii munaasabado, xuquuq, cunto ama fasallo. Qof la hadal: ku jawaab 9, ama wac { $phone }. Si farriimuhu u dhammaadaan, ku jawaab STOP.
who-we-are = Waxaan ahay caawiye kombuyuutar ah oo { $district }, qof ma ihi. Shaqaalaha xafiiska qoysaska ayaa akhrin kara waxa aad qorto. Weligay ma weydiiyo arrimaha socdaalka. Si aad u hubiso inay run tahay, wac { $phone }
consent-stop = Lambarkan farriimo dambe kama heli doontid. Si aad mar kale u hesho, ku jawaab START. Si aad qof ula hadasho, wac { $phone }
consent-start = Mar kale ayaad farriimo ka heli doontaa { $district }. Si ay u dhammaadaan ku jawaab STOP, si aad qof ula hadasho ku jawaab 9.

canary-well = Khadku waa caadi.
