# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district } vous demande : quand faire { $title } ?
poll-which = Répondez par un ou plusieurs numéros :
poll-time = { $day }, { $time }
poll-none = Aucun
poll-saved = Merci. Ces moments vous vont : { $times }. Si cela change, envoyez d'autres numéros.
poll-when = Merci. Quand cela vous irait-il ? Écrivez un jour et une heure.
poll-wished = Merci. L'école le lira avant de choisir le moment.
poll-fixed = La date est fixée. Invitation pour votre famille. { $district } :
invite-community = { $organizer } invite votre famille. { $district } vous le transmet :
choose-community = Tous, et les nouvelles du quartier
messages-community = Vous avez tous les messages de l'école, et les invitations d'associations qu'elle vous transmet. Pour changer, écrivez : moins de messages.
