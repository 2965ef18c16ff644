"""The lists of this room."""

from django.db.models import TextChoices


class ConsentedHow(TextChoices):
    """How the adult said yes. Nobody says it for them."""

    SPOKEN = "spoken", "They said so"
    WRITTEN = "written", "In writing"
    SHOWN = "shown", "In their own way: signs, pictures, a device"


class AskedBy(TextChoices):
    ADULT = "adult", "The adult, or somebody for them"
    US = "us", "We did, because somebody might recognise them or for another reason"
