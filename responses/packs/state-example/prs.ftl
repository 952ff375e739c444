# Generated drafts: no person has reviewed these texts yet.

state-name = ایالت مثال
