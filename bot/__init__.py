"""Puente: the line on which families of English learners and their schools understand each other."""
