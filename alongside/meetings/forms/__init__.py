"""Questions about a meeting, by subject."""
