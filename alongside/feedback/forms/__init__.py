"""What is asked of whoever asks, of whoever types in what came on paper, and of whoever makes a questionnaire."""
