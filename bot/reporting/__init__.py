"""What staff see of broadcasts and polls: before they are sent, while they are, and afterwards."""
