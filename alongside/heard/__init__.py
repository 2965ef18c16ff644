"""What people told us, in groups and on their own, and what was changed because of it."""
