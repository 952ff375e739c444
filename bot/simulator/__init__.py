"""A phone on a web page: the same walk as a real one, without Twilio, and with its trace shown."""
