"""The walk: what happens to a message, in order. No HTTP here and no SQL."""
