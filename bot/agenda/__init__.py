"""The schools' own events: files in, words in every language, counts and calendars out."""
