"""Rasa, and the values that cross the house: what to say, what to ask, what to do."""
