"""Asking people how it was: questionnaires as versioned data, who is asked when and by whom, and their answers."""
