"""How dates are written: with the month in full, as people say it."""
