"""The only writers of the capacity room, a module for each subject."""
