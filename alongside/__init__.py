"""Alongside: a recording system for adult safeguarding that keeps what the person wanted, in her own words."""
