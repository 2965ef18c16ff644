"""The questions of the capacity room, a module for each subject."""
