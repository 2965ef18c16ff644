"""The pages of the risk room, by subject."""
