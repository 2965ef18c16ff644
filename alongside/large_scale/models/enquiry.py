"""A large-scale enquiry: the parent of one enquiry for each adult, with who takes part and what was looked through."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import CheckKind, EvidenceFrom, MeetingKind, Met, Role, Trigger
from ..facts import facts_of_parent, newest
from .about import AboutService, AboutServiceQuerySet
from .rules import CONCLUDED_WITH_ITS_CRITERIA


class LargeScaleEnquiryQuerySet(AboutServiceQuerySet):
    def with_facts(self):
        """With what its page tells of it, read in the same query (see facts.py)."""
        return self.annotate(**facts_of_parent())


class LargeScaleEnquiry(AboutService):
    """One enquiry into a service or an organisation. Each adult has an enquiry of their own under it (practice 2.7)."""

    started_on = models.DateField()
    triggers = ArrayField(models.CharField(max_length=20, choices=Trigger), help_text="why one enquiry is not enough")
    known = models.TextField(help_text="what is known at the start")
    host_authority = models.CharField(max_length=200, help_text="the authority in whose area the service is")
    decision_maker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    lead = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="large_scale_enquiries")
    telling_people = models.TextField(blank=True, help_text="how residents and families are told, by whom and when")
    concluded_on = models.DateField(null=True)
    unmet_because = models.TextField(blank=True, help_text="why it was concluded before every criterion was met")
    lessons = models.TextField(blank=True)

    objects = LargeScaleEnquiryQuerySet.as_manager()

    class Meta:
        constraints = [
            *AboutService.Meta.constraints,
            words_present("known", name="large_scale_says_what_is_known"),
            words_present("host_authority", name="large_scale_has_a_host"),
            models.CheckConstraint(
                name="large_scale_triggers_known",
                condition=Q(triggers__contained_by=list(Trigger.values)) & Q(triggers__len__gt=0),
            ),
            models.CheckConstraint(
                name="large_scale_concluded_after_start",
                condition=Q(concluded_on__isnull=True) | Q(concluded_on__gte=F("started_on")),
            ),
        ]
        triggers = [*Kept.Meta.triggers, CONCLUDED_WITH_ITS_CRITERIA]

    def __str__(self):
        return f"Large-scale enquiry {self.reference}"

    def get_absolute_url(self):
        return reverse("large_scale:large-scale", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"LS{self.pk}"

    @property
    def over_on(self):
        """The day on which its track ended."""
        return self.concluded_on

    def may_end(self) -> bool:
        """Whether criteria were written and each is met, or no longer matters."""
        criteria = self.criteria.annotate(newest=newest("CriterionCheck", "criterion", "met"))
        standing = list(criteria.values_list("newest", flat=True))
        return bool(standing) and all(met in (Met.MET, Met.NO_LONGER) for met in standing)

    @property
    def trigger_labels(self) -> list[str]:
        return [Trigger(code).label for code in self.triggers]


class LargeScalePartner(WrittenOnce):
    """An agency that takes part in a large-scale enquiry, and what it does in it."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="partners")
    role = models.CharField(max_length=20, choices=Role)
    name = models.CharField(max_length=200, help_text="the agency, and who speaks for it")
    does = models.TextField(blank=True)
    from_on = models.DateField()

    class Meta:
        constraints = [
            one_of("role", Role, name="large_scale_partner_role_known"),
            words_present("name", name="large_scale_partner_has_a_name"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.name


class DataCheck(WrittenOnce):
    """Records that were looked through for a pattern, by whom, and what was found."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="checks")
    kind = models.CharField(max_length=20, choices=CheckKind)
    on = models.DateField()
    checked_by = models.CharField(max_length=200)
    found = models.TextField()

    class Meta:
        constraints = [
            one_of("kind", CheckKind, name="data_check_kind_known"),
            words_present("checked_by", name="data_check_says_by_whom"),
            words_present("found", name="data_check_says_what_was_found"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_kind_display()


class LargeScaleMeeting(WrittenOnce):
    """A meeting about the service as a whole: with agencies, with relatives, or with the people who live there."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="meetings")
    kind = models.CharField(max_length=20, choices=MeetingKind)
    on = models.DateField()
    place = models.CharField(max_length=200, blank=True)
    invited = models.TextField(help_text="who was invited, and who came")
    asked = models.TextField(blank=True, help_text="the questions that people asked")
    told = models.TextField(blank=True, help_text="what they were told, or what was decided")
    kept_private = models.TextField(blank=True, help_text="how no one adult was talked of without their consent")

    class Meta:
        constraints = [
            one_of("kind", MeetingKind, name="large_scale_meeting_kind_known"),
            words_present("invited", name="large_scale_meeting_says_who"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_kind_display()


class ExitCriterion(WrittenOnce):
    """What must be so before a large-scale enquiry ends. Written early, so that the end is known from the start."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="criteria")
    words = models.TextField()

    class Meta:
        constraints = [words_present("words", name="exit_criterion_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.words

    @property
    def track(self) -> LargeScaleEnquiry:
        return self.large_scale


class CriterionCheck(WrittenOnce):
    """Whether a criterion for ending is met, and what shows it. The newest stands."""

    criterion = models.ForeignKey(ExitCriterion, models.PROTECT, related_name="checks")
    on = models.DateField()
    met = models.CharField(max_length=10, choices=Met)
    evidence_from = models.CharField(max_length=20, choices=EvidenceFrom, null=True)
    evidence = models.TextField()

    class Meta:
        constraints = [
            one_of("met", Met, name="criterion_met_known"),
            one_of("evidence_from", EvidenceFrom, name="criterion_evidence_known", or_nothing=True),
            words_present("evidence", name="criterion_says_what_shows_it"),
            models.CheckConstraint(
                name="criterion_met_on_more_than_the_providers_word",
                condition=~Q(met=Met.MET)
                | Q(evidence_from__isnull=False) & ~Q(evidence_from=EvidenceFrom.PROVIDER_SAYS),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_met_display()
