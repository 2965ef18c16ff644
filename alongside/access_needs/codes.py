"""Codes of this room, after the Accessible Information Standard (DAPB1605). Null means not recorded."""

from django.db.models import TextChoices


class Kind(TextChoices):
    """What a need is about."""

    INFORMATION = "information", "The form in which they can read or hear what we write"
    COMMUNICATION = "communication", "Help to talk with us and understand each other"
    CONTACT = "contact", "How they are contacted"
    DEVICE = "device", "Something they use, or that we bring"


class Need(TextChoices):
    """What somebody needs, as people say it."""

    LARGE_PRINT = "large-print", "Large print"
    EASY_READ = "easy-read", "Easy read"
    PLAIN_TEXT = "plain-text", "Plain text for a screen reader"
    AUDIO = "audio", "A recording to listen to"
    BRAILLE = "braille", "Braille"
    BSL = "bsl", "British Sign Language interpreter"
    DEAFBLIND = "deafblind", "Deafblind interpreter"
    LIPSPEAKER = "lipspeaker", "Lipspeaker"
    SPEECH_TO_TEXT = "speech-to-text", "Speech-to-text reporter"
    LANGUAGE = "language", "Interpreter for another language"
    PICTURES = "pictures", "Makaton, signs or pictures"
    ADVOCATE = "advocate", "An advocate to help them communicate"
    LONGER = "longer", "Longer appointments"
    WRITTEN_CONTACT = "written-contact", "Contact in writing (text, e-mail), not by phone"
    SPOKEN_CONTACT = "spoken-contact", "Contact by voice, not in writing"
    LOOP = "loop", "Hearing loop"
    AID = "aid", "Their communication aid, with time to use it"
    OTHER = "other", "Something else"

    @property
    def kind(self) -> Kind:
        """What it is about. Something else is said in words, most often of how people talk with each other."""
        return next((kind for kind, needs in OF_KIND.items() if self in needs), Kind.COMMUNICATION)

    @property
    def form(self) -> str:
        """The form of papers that meets it (a code of papers' forms); empty where no paper does."""
        return FORMS.get(self, "")


def named(code: str, language: str = "") -> str:
    """A need as people say it: "Interpreter for Polish"."""
    return f"Interpreter for {language}" if language else Need(code).label


OF_KIND = {
    Kind.INFORMATION: (Need.LARGE_PRINT, Need.EASY_READ, Need.PLAIN_TEXT, Need.AUDIO, Need.BRAILLE),
    Kind.CONTACT: (Need.WRITTEN_CONTACT, Need.SPOKEN_CONTACT),
    Kind.DEVICE: (Need.LOOP, Need.AID),
    Kind.COMMUNICATION: (
        Need.BSL, Need.DEAFBLIND, Need.LIPSPEAKER, Need.SPEECH_TO_TEXT, Need.LANGUAGE, Need.PICTURES, Need.ADVOCATE,
        Need.LONGER, Need.OTHER,
    ),
}  # fmt: skip
FORMS = {
    Need.LARGE_PRINT: "large",
    Need.EASY_READ: "easy",
    Need.PICTURES: "easy",
    Need.PLAIN_TEXT: "text",
    Need.BRAILLE: "text",
    Need.AUDIO: "audio",
}
WE_CANNOT = {
    Need.BRAILLE: "We do not make braille. Give the plain text to whoever transcribes it for the council.",
    Need.BSL: "Papers are no help here: arrange an interpreter, or a recording in British Sign Language.",
    Need.DEAFBLIND: "Arrange the interpreter first, and ask them in what form a paper helps.",
}
"""What no paper of ours meets, and what to arrange instead."""


class Answer(TextChoices):
    """What came of asking."""

    HAS = "has", "Yes, they have needs"
    NONE = "none", "No, none"
    RATHER_NOT = "rather-not", "They would rather not say"
    COULD_NOT = "could-not", "They could not be asked"


class Consent(TextChoices):
    """Whether others may be told of a need, so that they can meet it."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_ASKED = "not-asked", "Not asked yet"


class Met(TextChoices):
    """Whether a need was met on an occasion."""

    YES = "yes", "Yes"
    PARTLY = "partly", "In part"
    NO = "no", "No"
