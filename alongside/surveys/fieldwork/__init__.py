"""Fieldwork: whom a survey asks, how they are written to, and their answers, apart from who they are."""
