"""Codes of the papers room. Null means not recorded."""

from django.db.models import TextChoices


class Kind(TextChoices):
    """What a paper is, as people would call it."""

    PICTURE = "picture", "Picture"
    RECORDING = "recording", "Recording"
    DOCUMENT = "document", "Document"


class Whose(TextChoices):
    """Whose paper it is: who made it, or who says what it says."""

    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Someone who represents them"
    ADVOCATE = "advocate", "An advocate"
    PROFESSIONAL = "professional", "A professional"
    OTHER = "other", "Somebody else"


class MediaType(TextChoices):
    """The kinds of file that can be kept: each is told by what is in the file."""

    JPEG = "image/jpeg", "JPEG picture"
    PNG = "image/png", "PNG picture"
    GIF = "image/gif", "GIF picture"
    WEBP = "image/webp", "WebP picture"
    MP3 = "audio/mpeg", "MP3 recording"
    M4A = "audio/mp4", "M4A recording"
    OGG = "audio/ogg", "Ogg recording"
    WAV = "audio/wav", "WAV recording"
    PDF = "application/pdf", "PDF document"

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return {"image/jpeg": "jpg", "audio/mpeg": "mp3", "audio/mp4": "m4a"}.get(self.value, self.value.split("/")[1])

    @property
    def kind(self) -> Kind:
        """What people call such a file."""
        return {"image": Kind.PICTURE, "audio": Kind.RECORDING}.get(self.value.split("/")[0], Kind.DOCUMENT)

    @classmethod
    def of(cls, kind: Kind) -> list[str]:
        """The media types of one kind of paper."""
        return [media_type.value for media_type in cls if media_type.kind == kind]


class Form(TextChoices):
    """In what form a document is drawn."""

    PDF = "pdf", "PDF: the same on every screen and printer, and read well by screen readers"
    LARGE = "large", "Large print: a PDF in letters of 18 points and more, with no tables"
    EASY = "easy", "Easy read: a PDF with one idea a line, and a picture beside it"
    TEXT = "text", "Plain text: for a screen reader or a braille display"
    AUDIO = "audio", "Sound: spoken by a computer’s voice, to listen to"
    DOCX = "docx", "Word: can be changed, enlarged or put into another form"

    @property
    def short(self) -> str:
        """Its name alone: "Large print"."""
        return self.label.split(":")[0]

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return {"docx": "docx", "text": "txt", "audio": "mp3"}.get(self.value, "pdf")

    @property
    def media_type(self) -> str:
        """What a browser is told that it is."""
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        return {"docx": word, "text": "text/plain; charset=utf-8", "audio": "audio/mpeg"}.get(self, "application/pdf")
