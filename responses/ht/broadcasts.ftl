# Generated drafts: no person has reviewed these texts yet.

invite-from = Envitasyon pou fanmi ou. { $district }:
invite-reminder = Yon ti rapèl. { $district }:
notice-from = { $district }:
invite-coming = W ap vini? Reponn ak yon chif:
broadcast-words = { $words }
help-stop-line = Reponn STOP pou pa resevwa mesaj ankò.
broadcast-english = (Mesaj la an anglè: li poko an kreyòl. Reponn 9 pou yon moun.)
