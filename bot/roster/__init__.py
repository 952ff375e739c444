"""Rosters: whom the school may reach, in which language and form, out of the files it has."""
