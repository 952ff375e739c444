"""The desk: the pages on which staff answer families, invite them, and look after the texts."""
