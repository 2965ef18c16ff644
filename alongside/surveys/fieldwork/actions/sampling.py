"""Who is to be asked: councils, and people by name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import note, taking_turns
from alongside.sector.models import Council

from ...models import Contact, Invitation, Sampled, Sending, Survey
from ..links import digest_of, link_of, new_nonce


@dataclass(frozen=True)
class Person:
    """Somebody to be asked, as a lead or an evaluator named them."""

    name: str
    email: str
    council: Council | None
    level: str = ""
    group: str = ""
    language: str = "en"


def sampled_as(survey: Survey, council: Council | None, event, **more) -> Sampled:
    where = {"region": council.region_name, "council_type": council.council_type} if council else {}
    return Sampled(survey=survey, council=council, event=event, **where, **more)


@transaction.atomic
def sample_councils(*, by, survey: Survey, councils: Iterable[Council]) -> int:
    """Add councils to the frame, each once: whoever is named for one later takes its place. Gives how many."""
    taking_turns(survey)
    there = set(Sampled.objects.filter(survey=survey).values_list("council_id", flat=True))
    new = [council for council in councils if council.pk not in there]
    event = note("sampled-councils", by=by, adult=None, about=survey, facts={"councils": len(new)})
    Sampled.objects.bulk_create([sampled_as(survey, council, event) for council in new])
    return len(new)


@transaction.atomic
def name_people(*, by, survey: Survey, people: Iterable[Person]) -> int:
    """Add people to be asked, each with a link of their own; who was named before is left out. Gives how many.

    Whoever is named without a council is of the council whose survey it is, if it is of one.
    """
    taking_turns(survey)
    known = {email.lower() for email in Contact.objects.filter(survey=survey).values_list("email", flat=True)}
    new = [replace(one, council=one.council or survey.whose) for one in people if one.email.lower() not in known]
    event = note("named-people", by=by, adult=None, about=survey, facts={"people": len(new)})
    free = {one.council_id: one for one in Sampled.objects.filter(survey=survey, contact=None)}
    placed = [(person, free.pop(person.council.pk, None) if person.council else None) for person in new]
    Sampled.objects.bulk_update(
        [with_what_is_told(one, person, event) for person, one in placed if one],
        ["level", "group", "language", "event"],
    )
    made = [one or sampled_as(survey, person.council, event, **told_of(person)) for person, one in placed]
    Sampled.objects.bulk_create([one for one in made if one.pk is None])
    Contact.objects.bulk_create(
        [
            Contact(sampled=one, survey=survey, name=person.name, email=person.email, event=event)
            for one, (person, _) in zip(made, placed, strict=True)
        ]
    )
    Invitation.objects.bulk_create([invitation_for(one, event) for one in made])
    return len(new)


def told_of(person: Person) -> dict[str, str]:
    return {"level": person.level, "group": person.group, "language": person.language}


def with_what_is_told(sampled: Sampled, person: Person, event) -> Sampled:
    for name, value in told_of(person).items():
        setattr(sampled, name, value)
    sampled.event = event
    return sampled


def invitation_for(sampled: Sampled, event) -> Invitation:
    nonce = new_nonce()
    return Invitation(sampled=sampled, nonce=nonce, digest=digest_of(link_of(nonce)), event=event)


@transaction.atomic
def put_address_right(*, by, contact: Contact, email: str) -> None:
    """Write to somebody elsewhere: the last mail goes again. Raises ValidationError for an address that is named."""
    taking_turns(contact.survey)
    if Contact.objects.filter(survey=contact.survey_id, email__iexact=email).exclude(pk=contact.pk).exists():
        raise ValidationError({"right": "Somebody is named by this address already"})
    event = note("put-survey-address-right", by=by, adult=None, about=contact.survey)
    Contact.objects.filter(pk=contact.pk, erased_on=None).update(email=email, event=event)
    theirs = Invitation.objects.filter(sampled=contact.sampled_id)
    theirs.update(undeliverable_on=None, undeliverable_why="", event=event)
    if last := Sending.objects.filter(invitation__in=theirs).order_by("-number").first():
        Sending.objects.filter(pk=last.pk).update(went=False, trouble="address put right", tries=0)


@transaction.atomic
def take_out(*, by, contact: Contact) -> None:
    """Forget somebody who was named by mistake, in the same way whether or not they have answered."""
    event = note("took-out-of-survey", by=by, adult=None, about=contact.survey)
    Invitation.objects.filter(sampled=contact.sampled_id).update(nonce="", event=event)
    there = Contact.objects.filter(pk=contact.pk, erased_on=None)
    there.update(name="", email="", erased_on=localdate(), event=event)
