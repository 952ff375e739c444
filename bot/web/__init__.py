"""Twilio's door, and the pages that machines watch. It keeps messages; it does not think."""
