"""Who may enter an adult's page, the codes that they were given, and each time that they entered."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import now

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import WRONG_ANSWERS, Basis, Ended, Given, Part, Who


class KeyQuerySet(models.QuerySet):
    def standing(self):
        """Those with which somebody may still enter, as far as the key itself says."""
        return self.filter(ended_at=None, stop=None)

    def with_entries(self):
        """Each with when it was last used, and how many codes can still be used."""
        entries = Entry.objects.filter(key=models.OuterRef("pk")).order_by("-pk")
        live = Code.objects.live().filter(key=models.OuterRef("pk")).order_by().values("key")
        return self.select_related("person", "event__by", "stop__event").annotate(
            last_entered=models.Subquery(entries.values("event__at")[:1]),
            live_codes=models.functions.Coalesce(models.Subquery(live.annotate(n=models.Count("pk")).values("n")), 0),
        )


class Key(Kept):
    """That somebody may enter an adult's page, with which parts of it, until it is ended. Without one nobody may."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="keys")
    who = models.CharField(max_length=20, choices=Who)
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="keys")
    name = models.CharField(max_length=200, blank=True, help_text="of an advocate")
    basis = models.CharField(max_length=20, choices=Basis, null=True)
    basis_words = models.TextField(blank=True)
    sees = ArrayField(models.CharField(max_length=20, choices=Part))
    question = models.CharField(max_length=200, help_text="what only they would know")
    answer = models.CharField(max_length=200, help_text="its answer, hashed as a password is")
    language = models.CharField(max_length=10, default="en")
    ended_at = models.DateTimeField(null=True)
    ended_because = models.CharField(max_length=20, choices=Ended, null=True)
    ended_words = models.TextField(blank=True)

    objects = KeyQuerySet.as_manager()

    # Filled by `with_entries`.
    last_entered: object
    live_codes: int

    class Meta:
        constraints = [
            one_of("who", Who, name="key_who_known"),
            one_of("basis", Basis, name="key_basis_known", or_nothing=True),
            one_of("ended_because", Ended, name="key_ending_known", or_nothing=True),
            words_present("question", name="key_has_a_question"),
            words_present("answer", name="key_has_an_answer"),
            models.CheckConstraint(
                name="key_opens_something", condition=Q(sees__contained_by=Part.values, sees__len__gt=0)
            ),
            models.CheckConstraint(
                name="key_says_whose",
                condition=Q(who=Who.ADULT, person__isnull=True, name="", basis__isnull=True)
                | Q(who=Who.REPRESENTATIVE, person__isnull=False, name="", basis__isnull=False)
                | Q(who=Who.ADVOCATE, person__isnull=True, name__regex=r"\S", basis__isnull=False),
            ),
            models.CheckConstraint(
                name="key_ended_says_why",
                condition=Q(ended_at__isnull=True, ended_because__isnull=True)
                | Q(ended_at__isnull=False, ended_because__isnull=False),
            ),
            models.UniqueConstraint(
                "adult", condition=Q(who=Who.ADULT, ended_at__isnull=True), name="key_of_the_adult_once"
            ),
            models.UniqueConstraint(
                "person", condition=Q(person__isnull=False, ended_at__isnull=True), name="key_of_a_person_once"
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("person")]

    def __str__(self):
        return self.whose

    def get_absolute_url(self):
        return reverse("own_side:keys", args=[self.adult_id])

    @property
    def reference(self) -> str:
        return f"OK{self.pk}"

    @property
    def whose(self) -> str:
        """Who enters with it, for people."""
        return self.name or (str(self.person) if self.person else self.get_who_display())

    @property
    def part_labels(self) -> list[str]:
        return [Part(part).label for part in self.sees]


class CodeQuerySet(models.QuerySet):
    def live(self):
        """Those that still open a page: not used, not too old, and not answered wrongly too often since."""
        wrong = (
            Attempt.objects.filter(
                code__key=models.OuterRef("key"), event_id__gt=models.OuterRef("event_id"), right=False
            )
            .order_by()
            .values("code__key")
        )
        return self.annotate(
            wrong=models.functions.Coalesce(models.Subquery(wrong.annotate(n=models.Count("pk")).values("n")), 0)
        ).filter(entry=None, ends_at__gt=now(), wrong__lt=WRONG_ANSWERS)


class Code(WrittenOnce):
    """A code that opens the page once. What is kept is its digest: nobody can read a code out of the record."""

    key = models.ForeignKey(Key, models.PROTECT, related_name="codes")
    digest = models.BinaryField(max_length=32, unique=True, help_text="SHA-256 of the code in capital letters")
    given = models.CharField(max_length=20, choices=Given)
    ends_at = models.DateTimeField()

    objects = CodeQuerySet.as_manager()

    class Meta:
        constraints = [one_of("given", Given, name="own_code_given_known")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Code until {self.ends_at}"


class Attempt(WrittenOnce):
    """That somebody with a code answered the question of its key, rightly or wrongly."""

    code = models.ForeignKey(Code, models.PROTECT, related_name="attempts")
    right = models.BooleanField()

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return "Right" if self.right else "Wrong"


class Entry(WrittenOnce):
    """That somebody entered, once, with one code. What they hold in their browser is kept here as a digest alone."""

    key = models.ForeignKey(Key, models.PROTECT, related_name="entries")
    code = models.OneToOneField(Code, models.PROTECT, related_name="entry")
    token = models.BinaryField(max_length=32, unique=True, help_text="SHA-256 of what their browser holds")
    ends_at = models.DateTimeField()

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Entry {self.pk}"


class Stop(WrittenOnce):
    """That the adult, on their own page, let somebody else enter no more: from then on that key opens nothing."""

    key = models.OneToOneField(Key, models.PROTECT, related_name="stop")
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Stopped {self.key_id}"


class Leaving(WrittenOnce):
    """That somebody left, or pressed "Exit this page": from then on their browser opens nothing."""

    entry = models.OneToOneField(Entry, models.PROTECT, related_name="leaving")

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Left {self.entry_id}"
