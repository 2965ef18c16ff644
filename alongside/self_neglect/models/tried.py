"""What was tried, what was seen, what the law would allow, and who does what."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import CameOfIt, Power, Used, Way
from .belonging import ASSESSMENT_OF_THE_ADULT, MEETING_OF_THE_ADULT, SAID_BY_THE_ADULT
from .management import RiskManagement


class EngagementAttempt(WrittenOnce):
    """One attempt to get into contact or to gain trust: who, how, and what the adult said."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="attempts")
    on = models.DateField()
    who = models.CharField(max_length=200)
    way = models.CharField(max_length=12, choices=Way)
    tried = models.TextField(blank=True, help_text="what was tried or offered")
    came_of_it = models.CharField(max_length=12, choices=CameOfIt)
    said = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            words_present("who", name="engagement_attempt_by_somebody"),
            one_of("way", Way, name="engagement_attempt_way_known"),
            one_of("came_of_it", CameOfIt, name="engagement_attempt_answer_known"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, SAID_BY_THE_ADULT]

    def __str__(self):
        return f"{self.get_way_display()}, {self.who}"


class ExecutiveFunctionNote(WrittenOnce):
    """Capacity as it shows in what somebody does: what was said, and what was seen instead."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="executive_notes")
    assessment = models.ForeignKey(
        "capacity.CapacityAssessment", models.PROTECT, null=True, related_name="+", db_index=False
    )
    on = models.DateField()
    told = models.TextField(blank=True, help_text="what they said that they would do")
    seen = models.TextField(help_text="what was seen, rather than said")
    means = models.TextField(blank=True, help_text="what that means for whether they can carry out what they decide")

    class Meta:
        constraints = [words_present("seen", name="executive_note_says_what_was_seen")]
        triggers = [*WrittenOnce.Meta.triggers, ASSESSMENT_OF_THE_ADULT]

    def __str__(self):
        return f"What was seen, {self.on}"


class LegalOption(WrittenOnce):
    """A power that was considered: used or not, and why. What was said of it last stands."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="legal_options")
    power = models.CharField(max_length=20, choices=Power)
    on = models.DateField()
    used = models.CharField(max_length=10, choices=Used)
    why = models.TextField()

    class Meta:
        constraints = [
            one_of("power", Power, name="legal_option_power_known"),
            one_of("used", Used, name="legal_option_used_known"),
            words_present("why", name="legal_option_says_why"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_power_display()


class AgencyLead(WrittenOnce):
    """Who leads for an agency, and for what. What was said of an agency last stands."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="agency_leads")
    agency = models.CharField(max_length=200)
    who = models.CharField(max_length=200, blank=True)
    does_what = models.TextField(blank=True)
    from_on = models.DateField()

    class Meta:
        constraints = [words_present("agency", name="agency_lead_has_an_agency")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.agency


class RiskMeeting(WrittenOnce):
    """Agencies met about the risk: one of the enquiry's meetings, or another, and what was agreed."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="risk_meetings")
    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, null=True, related_name="+", db_index=False)
    on = models.DateField()
    who_came = models.TextField(blank=True)
    adult_there = models.BooleanField(null=True)
    agreed = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="risk_meeting_says_something",
                condition=Q(meeting__isnull=False) | Q(agreed__regex=r"\S") | Q(who_came__regex=r"\S"),
            )
        ]
        triggers = [*WrittenOnce.Meta.triggers, MEETING_OF_THE_ADULT]

    def __str__(self):
        return f"Meeting on {self.on}"
