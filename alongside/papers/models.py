"""Papers: pictures, recordings and documents that the adult or somebody else gave. Kept as they came, for good."""

from django.db import models
from django.db.models import F, Func, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from .codes import Kind, MediaType, Whose


class LengthOf(Func):
    """How many bytes a column holds, counted by the database."""

    function = "octet_length"
    output_field = models.IntegerField()


class DigestOf(Func):
    """The SHA-256 of a column's bytes, reckoned by the database."""

    function = "sha256"
    output_field = models.BinaryField()


class Paper(WrittenOnce):
    """A picture, a recording or a document, with whose it is (B5). The bytes lie in PaperContent."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="papers", db_index=False)
    kind = models.CharField(max_length=10, choices=Kind)
    title = models.CharField(max_length=200)
    whose = models.CharField(max_length=20, choices=Whose)
    giver = models.CharField(max_length=200, blank=True, help_text="the name of whoever gave it, if not the adult")
    given_on = models.DateField()
    in_words = models.TextField(blank=True, help_text="what it shows or says, for whoever cannot see or hear it")
    file_name = models.CharField(max_length=120, help_text="as the file was called, for people to recognise it")
    media_type = models.CharField(max_length=20, choices=MediaType)
    seconds = models.PositiveIntegerField(null=True)
    width = models.PositiveIntegerField(null=True)
    height = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [
            one_of("kind", Kind, name="paper_kind_known"),
            one_of("whose", Whose, name="paper_whose_known"),
            one_of("media_type", MediaType, name="paper_media_type_known"),
            words_present("title", name="paper_has_a_title"),
            words_present("file_name", name="paper_has_a_file_name"),
            models.CheckConstraint(
                name="paper_is_of_its_kind",
                condition=Q(
                    kind=Kind.PICTURE,
                    media_type__in=MediaType.of(Kind.PICTURE),
                    seconds__isnull=True,
                    width__gt=0,
                    width__isnull=False,
                    height__gt=0,
                    height__isnull=False,
                )
                | Q(kind=Kind.RECORDING, media_type__in=MediaType.of(Kind.RECORDING), width=None, height=None)
                | Q(kind=Kind.DOCUMENT, media_type=MediaType.PDF, seconds=None, width=None, height=None),
            ),
        ]
        indexes = [models.Index(fields=["adult", "-given_on", "-id"], name="paper_of_adult")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("papers:about", args=[self.pk])

    @property
    def whose_it_is(self) -> str:
        """Whose it is, for people: "The adult", or "An advocate (Grace Mensah)"."""
        return f"{self.get_whose_display()} ({self.giver})" if self.giver else self.get_whose_display()

    @property
    def length(self) -> str:
        """How long a recording plays: "1 minute 5 seconds"."""
        minutes, seconds = divmod(self.seconds or 0, 60)
        parts = [(minutes, "minute"), (seconds, "second")]
        return " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in parts if count)

    def as_given(self) -> bytes:
        """Every byte as it came."""
        return bytes(PaperContent.objects.values_list("given", flat=True).get(paper=self))

    def to_show(self) -> bytes:
        """What a page shows: of a picture our own copy, which says nothing of where or by whom it was taken."""
        column = "copy" if self.kind == Kind.PICTURE else "given"
        return bytes(PaperContent.objects.values_list(column, flat=True).get(paper=self))


class PaperContent(WrittenOnce):
    """The bytes of a paper, apart from it so that no list ever loads them; and of a picture, the copy to show."""

    paper = models.OneToOneField(Paper, models.PROTECT, related_name="content")
    given = models.BinaryField(help_text="as the file came")
    size = models.PositiveIntegerField()
    sha256 = models.BinaryField(max_length=32)
    copy = models.BinaryField(null=True, help_text="of a picture: drawn anew, without what the camera wrote into it")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="content_is_as_long_as_it_says", condition=Q(size__gt=0) & Q(size=LengthOf(F("given")))
            ),
            models.CheckConstraint(name="content_is_what_it_says", condition=Q(sha256=DigestOf(F("given")))),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.size} bytes"
