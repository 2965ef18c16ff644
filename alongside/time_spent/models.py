"""How much time the work took, by stage and activity: never who spent it (Q1, Q5, Q6)."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import of_one_adult, one_of
from alongside.history.models import WrittenOnce

from .codes import Activity, Way, When

MOST_MINUTES = 24 * 60


class TimeSpentManager(models.Manager):
    """Leaves out the line of history, which the product's own role in the database may not read here (ADR 25)."""

    def get_queryset(self):
        return super().get_queryset().defer("event")


class TimeSpent(WrittenOnce):
    """Minutes that one activity took for one adult, as somebody chose to say. There is no column for who."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="+")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="time_spent")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="time_spent")
    activity = models.CharField(max_length=12, choices=Activity)
    stage = models.CharField(max_length=10, choices=When)
    minutes = models.PositiveSmallIntegerField()
    spent_on = models.DateField()

    objects = TimeSpentManager()

    class Meta:
        constraints = [
            one_of("activity", Activity, name="time_spent_activity_known"),
            one_of("stage", When, name="time_spent_stage_known"),
            models.CheckConstraint(
                name="time_spent_of_one_day", condition=Q(minutes__gte=1, minutes__lte=MOST_MINUTES)
            ),
            models.CheckConstraint(
                name="time_spent_on_one_record", condition=Q(enquiry__isnull=True) | Q(concern__isnull=True)
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return f"{self.get_activity_display()}, {self.minutes} minutes"


class TeamModel(WrittenOnce):
    """How a team is made up, from one day on: so that time is compared across kinds of team, not across teams (Q5)."""

    team = models.ForeignKey("access.Team", models.PROTECT, related_name="models")
    way = models.CharField(max_length=20, choices=Way)
    from_on = models.DateField()

    class Meta:
        constraints = [one_of("way", Way, name="team_model_known")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_way_display()
