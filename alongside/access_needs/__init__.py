"""What somebody needs so that they can read, hear, understand and answer (Accessible Information Standard)."""
