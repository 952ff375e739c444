# Generated drafts: no person has reviewed these texts yet.

event-note = Message de l'école : { $note }
event-cancelled = Annulé : { $title }, { $day }, { $time }. Nous sommes désolés. Répondez 9 si vous voulez parler à une personne.
event-full = Toutes les places sont prises pour le moment. Vous pouvez quand même me dire que vous voulez venir ; une personne cherchera une place.
rsvp-full = Toutes les places sont prises pour le moment : { $title }. J'ai noté que vous voulez venir et j'ai demandé à une personne. Réponse au plus tard { $day }, { $time }.
