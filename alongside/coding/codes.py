"""The lists of this room."""

from django.db.models import TextChoices


class TextKind(TextChoices):
    """What a text is. Each kind has a letter, from which its references are made: FG1, I1, S1."""

    STATEMENT = "impact-statement", "Impact statement"
    OPEN_ANSWER = "open-answer", "Open answer of a survey"
    FOCUS_GROUP = "focus-group", "Focus group"
    INTERVIEW = "interview", "Interview"
    OTHER = "other", "Another text"


LETTERS: dict[str, str] = {
    TextKind.STATEMENT: "S",
    TextKind.OPEN_ANSWER: "A",
    TextKind.FOCUS_GROUP: "FG",
    TextKind.INTERVIEW: "I",
    TextKind.OTHER: "T",
}
SPOKEN = {TextKind.FOCUS_GROUP, TextKind.INTERVIEW}
"""Kinds in which people speak in turns."""
