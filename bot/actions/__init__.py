"""Rasa's door: actions that read, and return what to say and to do. They never write."""
