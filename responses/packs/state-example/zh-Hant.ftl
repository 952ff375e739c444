# Generated drafts: no person has reviewed these texts yet.

state-name = Example 州
