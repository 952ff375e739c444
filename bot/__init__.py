"""Puente: the line on which families of English learners and their schools meet."""
