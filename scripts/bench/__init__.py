"""`make bench`: every figure as a ratio to a baseline that runs in the same call."""
