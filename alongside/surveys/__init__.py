"""Surveys of people who work in safeguarding: questions, whom to ask, and their answers, apart from who they are."""
