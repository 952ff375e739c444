"""Tuning the sentence encoder on our own examples; docs/decisions/0015-tuning-the-encoder.md."""
