"""The nouns: each file holds one, its tables and its queries. The row is the truth."""
