"""The adult's own side: who may enter their page, how they get in, what they wrote there, and its answers."""
