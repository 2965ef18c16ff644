"""Templates, form fields and styles shared by every room."""
