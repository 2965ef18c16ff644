"""Codes of the capacity room, a module for each subject. Null means not recorded."""
