"""The phone network: Twilio's words on one side, ours on the other. Knows no table."""
