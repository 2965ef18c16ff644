"""Advice on plain words, for whoever writes what an adult will read. No Django: text in, advice out."""
