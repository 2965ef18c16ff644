"""Measures counted in memory, over a snapshot: whole tables at once as arrays of small whole numbers.

The same measures as those that a database is asked (measures/asking.py), and the same figures; tests compare the two.
"""
