# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district } mande: kilè { $title } ta dwe fèt?
poll-which = Reponn ak youn oswa plizyè chif:
poll-time = { $day }, { $time }
poll-none = Okenn nan yo
poll-saved = Mèsi. Lè ki bon pou ou: { $times }. Si sa chanje, voye lòt chif.
poll-when = Mèsi. Kilè ki ta bon pou ou? Ekri yon jou ak yon lè.
poll-wished = Mèsi. Lekòl la ap li sa anvan li chwazi lè a.
poll-fixed = Dat la fikse. Envitasyon pou fanmi ou. { $district }:
invite-community = { $organizer } envite fanmi ou. { $district } pase mesaj la:
choose-community = Tout, ak nouvèl kominote a
messages-community = W ap resevwa tout mesaj lekòl la, ak envitasyon gwoup nan kominote a ke lekòl la pase. Pou chanje sa, ekri: mwens mesaj.
