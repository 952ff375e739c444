# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Peb tau txais koj cov lus lawm. Ib tug neeg hauv tsev kawm ntawv yuav teb koj ua ntej { $day }, { $time }.
desk-call-office = Thov hu rau lub chaw ua haujlwm ntawm tsev kawm ntawv: { $phone }
desk-interpreter = Yuav muaj ib tug neeg txhais lus rau koj, tsis sau nqi.
desk-which-school = Koj tus menyuam kawm lub tsev kawm ntawv twg?
desk-call-today = Hnub no peb yuav hu rau koj. Lub sijhawm twg zoo rau koj?
desk-thanks = Ua tsaug uas koj qhia rau peb.
desk-say-again = Kuv xav paub tseeb tias kuv to taub koj. Koj puas hais tau dua siv lwm cov lus?
desk-anything-else = Koj puas xav tau dab tsi ntxiv? Koj sau tuaj ntawm no tau txhua lub sijhawm.
