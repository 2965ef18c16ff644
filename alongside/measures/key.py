"""What is part of every key of the published tables: the ONS code of the council."""

KEY = {"council": "string"}
