# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Mahadsanid. Qof hadda khatar ma ku jiraa? Wac 911. Geeri hadduu ku fikiro, wac 988 mar kasta, bilaash, dheh "Somali, please". Ilmaha la joog, kaniini iyo hub qari.
safety-violence = Haddii hadda khatar jirto, wac 911. Goobta ka fogow, farriintana dad kale ha u gudbin. Iskuulku arrintan si dhab ah ayuu u qaadanayaa: { $phone }
safety-abuse = Waad ku mahadsan tahay. Ammaan ma tahay in laguu soo qoro? Waad wici kartaa 1-800-799-7233 (ama START u dir 88788) ama 1-800-656-4673, mar kasta, bilaash; caawimaaddu waraaqo kuma xirna. Ilmo: { $childline }. Khatar hadda ah: 911.
safety-ice-now = Carruurta waxaa haya shaqaalaha iskuulka ilaa uu qaado qof aad dooratay. Wac { $phone }. Wararka saraakiisha ma xaqiijin karo. Fadlan magac ama waraaqo ha soo dirin.
safety-ice-records = Saraakiisha lama siiyo diiwaanka ardayda iyada oo aan amar maxkamadeed ama oggolaanshahaaga la haysan. Gargaar sharci: immigrationlawhelp.org.
safety-missing-child = Hadda wac iskuulka iyo xafiiska baska: { $phone }. Haddii ilmaha isla markiiba la heli waayo, wac 911. Khadka carruurta maqan: 1-800-843-5678.
safety-poison = Hadda wac Poison Control (sunta): 1-800-222-1222, bilaash, mar kasta. Haddii qofku toosi waayo ama si fiican u neefsan waayo, wac 911.
safety-emergency = Haddii qof dhaawac yahay ama khatar ku jiro, hadda wac 911. Haddii dab, qiiq, gaas ama biyo jiraan, marka hore dibadda u bax. Wararka iskuulka, wac { $phone }; ma xaqiijin karo waxa dadku sheegayaan.
safety-bullying = Mahadsanid. Ilmo waa inaan sidaas loola dhaqmin. Haddii ilmahaagu dhaawac yahay ama khatar ku jiro hadda, wac 911. Farriimaha ama sawirrada caddayn u hay.
safety-sad-child = Waad ku mahadsan tahay inaad ilmahaaga noo sheegtay. Si aad mar kasta qof ula hadasho, wac 988, bilaash, dheh "Somali, please". Khatar hadda ah: 911.
safety-forced-work = Waad ku mahadsan tahay. Ammaan ma tahay in laguu soo qoro? Waad wici kartaa 1-888-373-7888 ama farriin u dir 233733, mar kasta, bilaash. Khatar hadda ah: 911.
safety-care = Waan ka xumahay, arrintani way adag tahay. Qof iskuulka jooga ayaa kula hadli kara: ku jawaab 9.
safety-perhaps = Khatar hadda ah: 911. Si aad mar kasta qof ula hadasho: 988. Qof iskuulka jooga ayaa kula hadli kara: ku jawaab 9.
safety-person-told = Mashiin baan ahay. Qof iskuulka jooga ayaa loo sheegayaa.
safety-office-open = Mashiin baan ahay. Weli cidna looma sheegin. Xafiisku wuu furan yahay: hadda wac { $phone } si aad qof ula hadasho. Khatar hadda ah: 911. Si aad mar kasta qof ula hadasho: 988.
safety-nobody-now = Mashiin baan ahay. Hadda xafiiska cidna ma joogto; qof ayaa arki doona { $day }, { $time }. Ilaa markaas wac 911 ama 988.
safety-still-here = Qof iskuulka jooga ayaa og. Khatar hadda ah: 911. Si aad mar kasta qof ula hadasho: 988. Iskuulka: { $phone }
