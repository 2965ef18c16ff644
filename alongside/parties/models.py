"""People said to pose a risk, across cases: linked by somebody's decision, with rights of their own.

No finding is implied, none is carried from one case to another, and nothing is counted into a score.
"""

import pgtrigger
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.people.models import Fold

from .codes import Asks, Chance, Sure

IN_NO_CIRCLE = pgtrigger.Trigger(
    name="joined_in_no_circle",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="""
        PERFORM pg_advisory_xact_lock(hashtextextended('parties_joined', 0));
        IF NEW.merged_into_id IS NOT NULL AND (
            EXISTS (SELECT 1 FROM public.parties_linkedparty p WHERE p.id = NEW.merged_into_id
                AND p.merged_into_id IS NOT NULL)
            OR NEW.merged_into_id = NEW.id
            OR EXISTS (SELECT 1 FROM public.parties_linkedparty p WHERE p.merged_into_id = NEW.id)
        ) THEN
            RAISE EXCEPTION 'alongside: a person is joined with one who stands alone, and never with themself'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)
LINKED_ONCE = pgtrigger.Trigger(
    name="linked_once",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    func="""
        PERFORM pg_advisory_xact_lock(hashtextextended('parties_link', coalesce(NEW.source_id, -NEW.concern_id)));
        IF EXISTS (
            SELECT 1 FROM public.parties_partylink l
            WHERE l.id <> NEW.id AND (l.source_id = NEW.source_id OR l.concern_id = NEW.concern_id)
                AND NOT EXISTS (SELECT 1 FROM public.parties_linkundone u WHERE u.link_id = l.id)
        ) THEN
            RAISE EXCEPTION 'alongside: who is named in a case is linked with one person at a time'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)


class LinkedParty(Kept):
    """A person who is said to pose a risk in more than one case. What is said in each case stays in that case."""

    name = models.CharField(max_length=200)
    also_known_as = models.CharField(max_length=200, blank=True)
    date_of_birth = models.DateField(null=True)
    how_identified = models.TextField(help_text="how it is known who they are")
    why_held = models.TextField(blank=True, help_text="what this link between cases is for")
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, related_name="joined")
    search_name = models.GeneratedField(
        expression=Fold(Concat(F("name"), Value(" "), F("also_known_as"))),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        constraints = [
            words_present("name", name="linked_party_has_a_name"),
            words_present("how_identified", name="linked_party_says_how_identified"),
        ]
        indexes = [GinIndex(OpClass("search_name", name="gin_trgm_ops"), name="linked_party_by_name")]
        triggers = [*Kept.Meta.triggers, IN_NO_CIRCLE]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("parties:party", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"LP{self.pk}"


class PartyLinkQuerySet(models.QuerySet):
    def standing(self):
        """Links that nobody undid."""
        return self.filter(undone__isnull=True)


class PartyLink(WrittenOnce):
    """Somebody's decision that who is named in a case is this person: why, and how sure they are."""

    party = models.ForeignKey(LinkedParty, models.PROTECT, related_name="links")
    source = models.ForeignKey("enquiries.SourceOfRisk", models.PROTECT, null=True, related_name="party_links")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="party_links")
    why = models.TextField()
    sure = models.CharField(max_length=10, choices=Sure)

    objects = PartyLinkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="party_link_of_one_case",
                condition=Q(source__isnull=False, concern__isnull=True) | Q(source__isnull=True, concern__isnull=False),
            ),
            words_present("why", name="party_link_says_why"),
            one_of("sure", Sure, name="party_link_sure_known"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, LINKED_ONCE]

    def __str__(self):
        return f"{self.party} in {self.source.enquiry if self.source else self.concern}"


class LinkUndone(WrittenOnce):
    """That a link was wrong, and why. What was recorded in the case is not touched."""

    link = models.OneToOneField(PartyLink, models.PROTECT, related_name="undone")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="link_undone_for_a_reason")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Undone: {self.why}"


class PartyJoined(WrittenOnce):
    """That two linked parties are one person: one is read under the other from then on."""

    party = models.ForeignKey(LinkedParty, models.PROTECT, related_name="joinings")
    into = models.ForeignKey(LinkedParty, models.PROTECT, related_name="+")
    why = models.TextField()

    class Meta:
        constraints = [
            words_present("why", name="party_joined_for_a_reason"),
            models.CheckConstraint(name="party_joined_with_another", condition=~Q(party=F("into"))),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.party.reference} is {self.into.reference}"


class JoinUndone(WrittenOnce):
    """That they are two people after all: both stand apart again as before."""

    joined = models.OneToOneField(PartyJoined, models.PROTECT, related_name="undone")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="join_undone_for_a_reason")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Undone: {self.why}"


class SourceHeard(WrittenOnce):
    """In one case: whether the person was told, whether they could respond, what they say, and what they need."""

    source = models.ForeignKey("enquiries.SourceOfRisk", models.PROTECT, related_name="heard")
    on = models.DateField()
    told = models.BooleanField(null=True)
    how = models.CharField(max_length=200, blank=True)
    chance = models.CharField(max_length=12, choices=Chance)
    why_not = models.TextField(blank=True)
    words = models.TextField(blank=True, help_text="what they say, in their own words")
    is_carer = models.BooleanField(null=True, help_text="whether they care for the adult")
    needs = models.TextField(blank=True, help_text="their own needs: care, support, a carer’s assessment")
    advocate = models.CharField(max_length=200, blank=True, help_text="who speaks for them")

    class Meta:
        constraints = [
            one_of("chance", Chance, name="source_chance_known"),
            models.CheckConstraint(
                name="source_not_heard_for_a_reason",
                condition=Q(chance__in=[Chance.RESPONDED, Chance.DECLINED, Chance.NOT_YET]) | Q(why_not__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="source_responded_with_words", condition=~Q(chance=Chance.RESPONDED) | Q(words__regex=r"\S")
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_chance_display()


class PartyRequest(WrittenOnce):
    """What a linked party asks about what is held about them, in their own words."""

    party = models.ForeignKey(LinkedParty, models.PROTECT, related_name="requests")
    asks = models.CharField(max_length=12, choices=Asks)
    asked_on = models.DateField()
    words = models.TextField()

    class Meta:
        constraints = [
            one_of("asks", Asks, name="party_request_known"),
            words_present("words", name="party_request_has_words"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_asks_display()


class RequestAnswered(WrittenOnce):
    """What became of such a request, and what they were told."""

    request = models.OneToOneField(PartyRequest, models.PROTECT, related_name="answer")
    answered_on = models.DateField()
    words = models.TextField()

    class Meta:
        constraints = [words_present("words", name="request_answered_with_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Answered on {self.answered_on:%-d %B %Y}"
