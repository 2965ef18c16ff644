"""The adult's own page: a small site apart, with its own addresses, session and database role."""
