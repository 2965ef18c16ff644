"""The delay clock of one arrangement as a line of time, with the days between its stages in words (D3)."""

from collections.abc import Iterable
from datetime import date

from .codes.advocacy import CLOCK, Step
from .models.advocacy import Advocacy, AdvocacyStep

SINCE = {
    Step.RECOGNISED: "the need was recognised",
    Step.REFERRED: "it was referred",
    Step.ACCEPTED: "it was accepted",
    Step.CONTACT: "their first contact",
    Step.MEETING: "the last meeting",
}
NEXT = {
    None: "Nobody has recorded when the need was recognised.",
    Step.RECOGNISED: "Not referred yet",
    Step.REFERRED: "Waiting for somebody to accept",
    Step.ACCEPTED: "Waiting for first contact",
}


def days_in_words(days: int) -> str:
    """How long, for people: "the same day", "1 day", "12 days"."""
    if days == 0:
        return "the same day"
    return f"{days} day" if days == 1 else f"{days} days"


def moments_of(steps: Iterable[AdvocacyStep]) -> list[dict]:
    """Moments for the template part `line_of_time`, oldest first; a stage that was told again says so."""
    told = sorted(steps, key=lambda one: one.pk)
    newest = {one.step: one for one in told if one.step in CLOCK and one.step != Step.MEETING}
    in_time = sorted(told, key=lambda one: (one.happened_on, one.pk))
    return [moment(one, before(one, in_time), newest.get(one.step, one) is not one) for one in in_time]


def before(step: AdvocacyStep, in_time: list[AdvocacyStep]) -> AdvocacyStep | None:
    """The stage of the clock that came last before this step."""
    earlier = [
        one for one in in_time[: in_time.index(step)] if one.step in CLOCK and one.step not in (step.step, Step.ENDED)
    ]
    return earlier[-1] if earlier else None


def moment(step: AdvocacyStep, earlier: AdvocacyStep | None, replaced: bool) -> dict:
    """One step for the page."""
    parts = []
    if replaced:
        parts.append("Told again later, with another date.")
    elif earlier is not None:
        parts.append(since(earlier, step.happened_on))
    if step.delays:
        parts.append("Why it took long: " + "; ".join(step.delay_labels).lower() + ".")
    if step.covered_by:
        parts.append(f"Beside them in the meantime: {step.covered_by}.")
    parts.append(step.words)
    return {
        "when": step.happened_on,
        "title": step.get_step_display(),
        "text": " ".join(part for part in parts if part),
        "by": step.event.by.name if step.event.by else "",
    }


def since(earlier: AdvocacyStep, day: date) -> str:
    days = (day - earlier.happened_on).days
    if days == 0:
        return f"The same day as {SINCE[Step(earlier.step)]}."
    return f"{days_in_words(days)} after {SINCE[Step(earlier.step)]}."


def standing(steps: Iterable[AdvocacyStep]) -> dict[Step, date]:
    """The day of each stage of the clock, as it was told last."""
    return {Step(one.step): one.happened_on for one in sorted(steps, key=lambda one: one.pk) if one.step in CLOCK}


def where_it_stands(advocacy: Advocacy, today: date) -> str:
    """A sentence on how far it has come: "Waiting for first contact: 12 days since it was accepted."""
    days = standing(advocacy.steps.all())
    if Step.ENDED in days:
        return f"Ended {days[Step.ENDED].day} {days[Step.ENDED]:%B %Y}."
    if Step.MEETING in days or Step.CONTACT in days:
        return "Supports them now."
    reached = next((step for step in (Step.ACCEPTED, Step.REFERRED, Step.RECOGNISED) if step in days), None)
    if reached is None:
        return NEXT[None]
    waited = (today - days[reached]).days
    return f"{NEXT[reached]}: {since_then(waited)} since {SINCE[reached]}."


def since_then(days: int) -> str:
    return "less than a day" if days < 1 else days_in_words(days)
