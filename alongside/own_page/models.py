"""What the adult's own page may read: views of the database, each of whoever is in at this moment (see views.sql)."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from alongside.feedback.content import Content, read


class Shown(models.Model):
    """A row that is meant for whoever is in. It is never written."""

    class Meta:
        abstract = True
        managed = False

    def __str__(self):
        return f"{self._meta.verbose_name} {self.pk}"


class Door(Shown):
    """The question that is asked of whoever holds a code that still opens a page."""

    key_id = models.BigIntegerField()
    adult_id = models.BigIntegerField()
    question = models.TextField()
    answer = models.TextField()
    language = models.CharField(max_length=10)

    class Meta(Shown.Meta):
        db_table = "own_page_door"


class Me(Shown):
    """Whoever is in, whose page it is, and which parts of it they may see. `id` is their entry."""

    key_id = models.BigIntegerField()
    adult_id = models.BigIntegerField()
    person_id = models.BigIntegerField(null=True)
    who = models.CharField(max_length=20)
    sees = ArrayField(models.CharField(max_length=20))
    ends_at = models.DateTimeField()
    language = models.CharField(max_length=10)
    called = models.CharField(max_length=200)
    visitor = models.CharField(max_length=200)
    younger = models.BooleanField(null=True)
    enquiry_id = models.BigIntegerField(null=True)
    concluded_on = models.DateField(null=True)
    stage = models.CharField(max_length=10, null=True)
    needs = ArrayField(models.CharField(max_length=100))

    class Meta(Shown.Meta):
        db_table = "own_page_me"


class Other(Shown):
    """Somebody else who may enter the adult's page, whom the adult can stop."""

    name = models.CharField(max_length=200)
    who = models.CharField(max_length=20)
    since = models.DateTimeField()

    class Meta(Shown.Meta):
        db_table = "own_page_other"


class Helper(Shown):
    """Whom the adult can turn to (A27)."""

    enquiry_id = models.BigIntegerField()
    name = models.CharField(max_length=200)
    what_they_do = models.CharField(max_length=200)
    reached = models.CharField(max_length=300)

    class Meta(Shown.Meta):
        db_table = "own_page_helper"


class Said(Shown):
    """The adult's own words, as they said them."""

    words = models.TextField()
    said_on = models.DateField()
    manner = models.CharField(max_length=10)

    class Meta(Shown.Meta):
        db_table = "own_page_said"


class Wish(Shown):
    """What the adult wants, in their words, beside what was agreed and why it differs."""

    enquiry_id = models.BigIntegerField()
    words = models.TextField()
    voiced_on = models.DateField()
    voiced_by = models.CharField(max_length=20)
    agreed = models.TextField(null=True)
    agreed_on = models.DateField(null=True)
    differs = models.BooleanField(null=True)
    gap_reason = models.CharField(max_length=20, null=True)
    gap_explained = models.TextField(null=True)

    class Meta(Shown.Meta):
        db_table = "own_page_wish"


class Step(Shown):
    """What somebody agreed to do, and whether it is done."""

    enquiry_id = models.BigIntegerField()
    what = models.TextField()
    owner_kind = models.CharField(max_length=20)
    owner = models.CharField(max_length=200)
    due_on = models.DateField(null=True)
    result = models.CharField(max_length=20, null=True)

    class Meta(Shown.Meta):
        db_table = "own_page_step"


class Plan(Shown):
    """What to do if things go wrong, and when the plan is looked at again."""

    enquiry_id = models.BigIntegerField()
    contingency = models.TextField()
    alarm = models.TextField()
    next_review_on = models.DateField(null=True)

    class Meta(Shown.Meta):
        db_table = "own_page_plan"


class Meeting(Shown):
    """A meeting that is to come and to which the adult is asked."""

    enquiry_id = models.BigIntegerField()
    kind = models.CharField(max_length=20)
    planned_on = models.DateField()
    planned_at = models.TimeField(null=True)
    planned_place = models.CharField(max_length=200)
    planned_minutes = models.PositiveSmallIntegerField(null=True)

    class Meta(Shown.Meta):
        db_table = "own_page_meeting"


class Attendee(Shown):
    """Somebody else who is asked to such a meeting (B3)."""

    meeting = models.ForeignKey(Meeting, models.DO_NOTHING, related_name="attendees")
    part = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    agency = models.CharField(max_length=200)

    class Meta(Shown.Meta):
        db_table = "own_page_attendee"


class Given(Shown):
    """Something that whoever is in was given to read or to keep; `key` and `version` where its text is ours."""

    title = models.CharField(max_length=200)
    given_on = models.DateField()
    form = models.CharField(max_length=20)
    key = models.CharField(max_length=60)
    version = models.CharField(max_length=20)

    class Meta(Shown.Meta):
        db_table = "own_page_given"


class Added(Shown):
    """What whoever is in added before, whether it was read, and the answer."""

    kind = models.CharField(max_length=20)
    added_at = models.DateTimeField()
    words = models.TextField()
    safe = models.CharField(max_length=20, null=True)
    paper = models.CharField(max_length=200, null=True)
    read_at = models.DateTimeField(null=True)
    answer = models.TextField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta(Shown.Meta):
        db_table = "own_page_added"


class Asking(Shown):
    """A questionnaire that whoever is in may answer: `feedback.actions.answer` takes from it what it needs."""

    adult_id = models.BigIntegerField()
    enquiry_id = models.BigIntegerField()
    to_whom = models.CharField(max_length=20)
    stage = models.CharField(max_length=10)
    asked_by = models.CharField(max_length=15)
    how = models.CharField(max_length=10)
    asked_on = models.DateField()
    due_on = models.DateField(null=True)
    research = models.BooleanField()
    variant = models.CharField(max_length=20)
    language = models.CharField(max_length=12)
    title = models.CharField(max_length=200)
    content = models.JSONField()
    reached_safely = models.TextField()

    class Meta(Shown.Meta):
        db_table = "own_page_asking"

    @property
    def asks(self) -> Content:
        return read(self.content)
