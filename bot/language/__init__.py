"""Languages: which there are, which one a text is in, and how a text sounds in each."""
