"""Rasa's door: custom actions that read, and return what to say, to keep and to do. They never write."""
