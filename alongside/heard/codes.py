"""The lists of this room."""

from django.db.models import TextChoices


class Kind(TextChoices):
    """How people were listened to together (K10)."""

    FOCUS_GROUP = "focus-group", "Focus group"
    CREATIVE = "creative", "Creative session: drawing, drama, photographs, music"
    INTERVIEWS = "interviews", "A round of interviews"
