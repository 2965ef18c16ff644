"""Considering an advocate, arranging one, and telling each step on the way: the only writers of advocacy."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.capacity.codes.advocacy import CLOCK, Known, Step
from alongside.capacity.models.advocacy import Advocacy, AdvocacyConsideration, AdvocacyService, AdvocacyStep
from alongside.capacity.section_68 import CONFLICTED, DIFFICULTIES, result_of
from alongside.capacity.supporting import unfit_to_support
from alongside.history.recording import differences, recording
from alongside.time_spent.actions import time_taken
from alongside.time_spent.codes import Activity, When
from alongside.time_spent.models import TimeSpent
from alongside.voice.actions import Said, statement_of


def consider_advocacy(
    *, by, adult, considered_on: date, said: Said | None = None, enquiry=None, concern=None, **answers
) -> AdvocacyConsideration:
    """Record the section 68 test, and whether an IMCA is called for. `answers` are fields of AdvocacyConsideration.

    The result follows from the answers. Raises ValidationError if the individual named is a source of risk.
    """
    require_no_harm(adult, answers.get("individual_person"), answers.get("individual_name", ""), "individual_name")
    difficulties = [answers[name] for name in DIFFICULTIES]
    result = result_of(difficulties, answers.setdefault("individual", Known.NOT_KNOWN))
    considered = AdvocacyConsideration(
        adult=adult, enquiry=enquiry, concern=concern, considered_on=considered_on, result=result, **answers
    )
    facts = {"result": considered.result, "offered": considered.offered, "imca": considered.imca}
    about = enquiry or concern or considered
    with recording("considered-advocate", by=by, adult=adult, about=about, on=considered_on, facts=facts) as keep:
        if said is not None:
            considered.said = keep(statement_of(adult, said, said_on=considered_on, concern=concern))
        return keep(considered)


def require_no_harm(adult, person, name: str, field: str) -> None:
    """Raise ValidationError for a supporter to whom nothing may be told, by the one definition of it (D4)."""
    if unfit_to_support(adult, person, name):
        raise ValidationError({field: CONFLICTED})


def arrange_advocacy(
    *, by, adult, recognised_on: date, referred_on: date | None = None, minutes: int | None = None, **arrangement
) -> Advocacy:
    """Record who supports the adult, or is to be found, from the day on which the need was recognised.

    `arrangement` are the fields of Advocacy; `referred_on` where it was referred, or they were asked, already;
    `minutes` that setting it up took, if anybody said.
    Raises ValidationError if whoever is named is a source of risk, or was asked before the need was recognised.
    """
    require_no_harm(adult, arrangement.get("person"), arrangement.get("name", ""), "name")
    if referred_on and referred_on < recognised_on:
        raise ValidationError({"referred_on": "The date must be on or after the date the need was recognised"})
    advocacy = Advocacy(adult=adult, **arrangement)
    facts = {"kind": advocacy.kind}
    with recording("arranged-advocate", by=by, adult=adult, about=advocacy, on=recognised_on, facts=facts) as keep:
        keep(advocacy)
        keep(AdvocacyStep(advocacy=advocacy, step=Step.RECOGNISED, happened_on=recognised_on))
        if referred_on:
            keep(AdvocacyStep(advocacy=advocacy, step=Step.REFERRED, happened_on=referred_on))
        for spent in setting_up(advocacy, minutes, referred_on or recognised_on):
            keep(spent)
    return advocacy


def setting_up(advocacy: Advocacy, minutes: int | None, spent_on: date) -> list[TimeSpent]:
    """The time that arranging it took, to be written with it."""
    stage = When.ENQUIRY if advocacy.enquiry else When.CONCERN
    about = {"activity": Activity.ADVOCACY, "stage": stage, "spent_on": spent_on}
    return time_taken(minutes, adult=advocacy.adult, enquiry=advocacy.enquiry, **about)


def change_advocacy(*, by, advocacy: Advocacy, **details) -> Advocacy:
    """Change who gives the support or what is known of a conflict of interest; before and after are kept.

    Raises ValidationError if whoever is named now is a source of risk.
    """
    require_no_harm(advocacy.adult, details.get("person"), details.get("name", ""), "name")
    changed = differences(advocacy, details)
    if changed:
        with recording(
            "changed-advocate", by=by, adult=advocacy.adult, about=advocacy, facts={"changed": changed}
        ) as keep:
            for name, value in details.items():
                setattr(advocacy, name, value)
            keep(advocacy)
    return advocacy


@transaction.atomic
def tell_step(
    *,
    by,
    advocacy: Advocacy,
    step: str,
    happened_on: date,
    words: str = "",
    delays: Iterable[str] = (),
    covered_by: str = "",
) -> AdvocacyStep:
    """Record one step towards being supported, or what came of it.

    Raises ValidationError for a stage dated before an earlier one, or after a later one.
    """
    Advocacy.objects.select_for_update(no_key=True).get(pk=advocacy.pk)
    require_order(advocacy, step, happened_on)
    told = AdvocacyStep(
        advocacy=advocacy,
        step=step,
        happened_on=happened_on,
        words=words,
        delays=list(delays),
        covered_by=covered_by,
    )
    facts = {"step": told.step, "delays": told.delays}
    with recording(
        "told-step-of-advocate", by=by, adult=advocacy.adult, about=advocacy, on=happened_on, facts=facts
    ) as keep:
        return keep(told)


def require_order(advocacy: Advocacy, step: str, day: date) -> None:
    """Raise ValidationError where the stages would not be in order: the newest telling of each is what stands."""
    if step not in CLOCK:
        return
    place = CLOCK.index(Step(step))
    for other, on in standing_days(advocacy).items():
        label = Step(other).label.lower()
        if CLOCK.index(other) < place and on > day:
            raise ValidationError({"happened_on": f"The date must be on or after {day_in_words(on)}: {label}"})
        if CLOCK.index(other) > place and on < day:
            raise ValidationError({"happened_on": f"The date must be on or before {day_in_words(on)}: {label}"})


def standing_days(advocacy: Advocacy) -> dict[Step, date]:
    """The day of each stage of the clock, as it was told last."""
    told = advocacy.steps.filter(step__in=list(CLOCK)).order_by("pk").values_list("step", "happened_on")
    return {Step(step): on for step, on in told}


def day_in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def add_service(*, by, **details) -> AdvocacyService:
    """Add a service that gives advocates. `details` are the fields of AdvocacyService."""
    service = AdvocacyService(**details)
    with recording("added-advocacy-service", by=by, adult=None, about=service) as keep:
        return keep(service)


def change_service(*, by, service: AdvocacyService, **details) -> AdvocacyService:
    """Change what is known of a service, or its contract; before and after are kept in the history."""
    changed = differences(service, details)
    if changed:
        facts = {"changed": changed}
        with recording("changed-advocacy-service", by=by, adult=None, about=service, facts=facts) as keep:
            for name, value in details.items():
                setattr(service, name, value)
            keep(service)
    return service
