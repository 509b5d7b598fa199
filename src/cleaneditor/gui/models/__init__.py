"""Qt models over values."""
