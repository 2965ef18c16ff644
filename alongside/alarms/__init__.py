"""Somebody is not safe now: it reaches their worker and the duty team at once, and is chased until it is answered."""
