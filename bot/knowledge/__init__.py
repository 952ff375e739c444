"""What is true here: facts, services and the calendar, in federal, state and district packs."""
