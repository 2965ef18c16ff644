"""The one place that decides whether anything may leave: be sent, handed over, printed or shown (promise 7).

Whatever leaves asks `may_leave` first. Nothing reaches somebody who poses a risk. Where domestic abuse is alleged, a
way counts as unsafe until it is confirmed. Where several rules forbid, the first says why.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.formats import date_format

from .around import SafeContact, SignificantPerson
from .codes import Channel, Safe, WantsThem
from .finding import fold
from .known import Known, Somebody, known_about
from .models import Adult

AT_HOME = {Channel.POST, Channel.PHONE, Channel.VOICEMAIL}
"""What comes into a home, where whoever lives there may open or hear it."""


@dataclass(frozen=True)
class Passage:
    """Whether something may leave, and why, as a whole sentence for people."""

    allowed: bool
    why: str


@dataclass(frozen=True)
class Asking:
    """May something leave by this way, to this person? `to` is None for the adult."""

    known: Known
    by: Channel
    to: SignificantPerson | None = None

    @property
    def person(self) -> Somebody | None:
        return self.known.people.get(self.to.pk) if self.to is not None else None

    @property
    def name(self) -> str:
        return self.known.name if self.to is None else self.to.name

    @property
    def number(self) -> int | None:
        return None if self.to is None else self.to.pk

    @property
    def way(self) -> str:
        label = self.by.label
        return label[:1].lower() + label[1:]

    @property
    def check(self) -> SafeContact | None:
        """The newest check of this way."""
        return self.known.checks.get((self.number, self.by))

    @property
    def confirmed(self) -> SafeContact | None:
        """That check, if it says that this way is safe and the address or number is still the same."""
        found = self.check
        return found if found and found.safe == Safe.YES and self.known.holds(self.number, self.by) else None

    @property
    def nearby_risk(self) -> str:
        """The name of somebody who poses a risk and lives where this would arrive."""
        home = self.known.home if self.to is None else self.person.home if self.person else ""
        return self.known.risk_at(home, but=self.number)


def died(it: Asking) -> str:
    """Nothing is sent to somebody who has died; what others may know is decided person by person."""
    return f"{it.name} has died. Nothing is sent to them." if it.to is None and it.known.died else ""


def not_in_their_life(it: Asking) -> str:
    """Only people recorded on this adult's own record are reached from it."""
    return f"{it.name} is not on this record." if it.to is not None and it.person is None else ""


def poses_a_risk(it: Asking) -> str:
    """The source of risk must not learn: nothing is sent, shown or handed to them."""
    if it.person and it.person.poses_risk:
        return f"{it.name} is recorded as posing a risk to {it.known.name}. Nothing is sent, shown or handed to them."
    return ""


def named_like_a_source(it: Asking) -> str:
    """Check that a representative is not the source of risk: the same name stops until it is cleared up."""
    source = it.known.as_source(it.person) if it.person else None
    if source is None:
        return ""
    return (
        f"{it.name} may be “{source}”, who is named as a source of risk on this record. Nothing is sent, shown or "
        "handed to them. If they are two people, say in their name, or in what they are, what tells them apart."
    )


def not_wanted(it: Asking) -> str:
    """The adult says who is told."""
    unwanted = it.person and it.person.wanted == WantsThem.NO
    return f"{it.known.name} does not want {it.name} to be involved or told." if unwanted else ""


def found_unsafe(it: Asking) -> str:
    """What was found unsafe stays so until somebody looks again, even if the address has changed."""
    if it.check is None or it.check.safe != Safe.NO:
        return ""
    because = f" {it.check.why.strip()}" if it.check.why.strip() else ""
    return f"It is not safe to reach {it.name} {it.way}: found on {date_format(it.check.verified_on)}.{because}"


def others_see(it: Asking) -> str:
    """Shared devices and watched accounts, where domestic abuse is alleged."""
    if it.known.domestic and it.check and it.check.others_see:
        return f"Somebody else sees or hears what reaches {it.name} {it.way}, and domestic abuse is alleged."
    return ""


def no_message(it: Asking) -> str:
    """A message is left only where that was not refused."""
    calls = it.known.checks.get((it.number, Channel.PHONE))
    refused = it.by == Channel.VOICEMAIL and any(
        check is not None and check.may_leave_message is False for check in (it.check, calls)
    )
    return f"No message may be left on the phone for {it.name}." if refused else ""


def domestic_and_unconfirmed(it: Asking) -> str:
    """Unsafe until confirmed where domestic abuse is alleged."""
    if not it.known.domestic or it.confirmed:
        return ""
    return (
        f"Domestic abuse is alleged, so reaching {it.name} {it.way} counts as unsafe until somebody confirms that it "
        f"is safe.{since_changed(it)}"
    )


def risk_lives_there(it: Asking) -> str:
    """No shared address: what comes into a home where the source of risk lives needs a confirmation."""
    if it.by not in AT_HOME or it.confirmed or not it.nearby_risk:
        return ""
    return (
        f"{it.nearby_risk}, who poses a risk, lives at the same address as {it.name}. Confirm first that it is safe to "
        f"reach {it.name} {it.way}.{since_changed(it)}"
    )


Rule = Callable[[Asking], str]
ABOUT_THE_PERSON: tuple[Rule, ...] = (not_in_their_life, poses_a_risk, named_like_a_source, not_wanted)
UNTIL_CONFIRMED: tuple[Rule, ...] = (domestic_and_unconfirmed, risk_lives_there)
FORBIDS: tuple[Rule, ...] = (died, *ABOUT_THE_PERSON, found_unsafe, others_see, no_message, *UNTIL_CONFIRMED)


def since_changed(it: Asking) -> str:
    """That a confirmation no longer holds, because the address or number is another one now."""
    lapsed = it.check and it.check.safe == Safe.YES and not it.confirmed
    return " What was confirmed was for another address or number." if lapsed else ""


def what_to_mind(it: Asking) -> str:
    """The sentences that go with an allowed passage: confirmed or not checked, and how."""
    check = it.confirmed
    if check is None:
        said = [f"It has not been checked whether it is safe to reach {it.name} {it.way}.{since_changed(it)}"]
    else:
        said = [f"Confirmed on {date_format(check.verified_on)} that it is safe to reach {it.name} {it.way}."]
        told = {"When": check.times, "Ask for": check.name_to_use, "Say that you are": check.say_they_are}
        said += [f"{what}: {words}." for what, words in told.items() if words]
    if it.to is not None and it.known.died:
        said.append(f"{it.known.name} has died: share only what {it.name} may rightly know.")
    if it.person and it.person.wanted == WantsThem.NOT_ASKED and not it.known.died:
        said.append(f"{it.known.name} has not been asked whether {it.name} may be told.")
    return " ".join(said)


def passage(it: Asking) -> Passage:
    """Go through the rules: the first that forbids says why."""
    for forbids in FORBIDS:
        if why := forbids(it):
            return Passage(allowed=False, why=why)
    return Passage(allowed=True, why=what_to_mind(it))


def never_to(known: Known, to: SignificantPerson) -> str:
    """Why nothing may reach this person by any way at all; empty where something may."""
    it = Asking(known, Channel.HAND, to)
    return next((why for forbids in ABOUT_THE_PERSON if (why := forbids(it))), "")


def may_leave(*, adult, by: str, to: SignificantPerson | None = None) -> Passage:
    """Whether anything may be sent, printed, handed or shown: to the adult, or to somebody in their life. Two queries.

    `by` is a Channel. Raises ValueError for a way that is none of them.
    """
    return passage(Asking(known_about(adult), Channel(by), to))


def check_may_leave(*, adult, by: str, to: SignificantPerson | None = None) -> Passage:
    """The same, for an act: raises ValidationError with the reason where it may not."""
    answer = may_leave(adult=adult, by=by, to=to)
    if not answer.allowed:
        raise ValidationError(answer.why, code="unsafe")
    return answer


def why_not_named(*, adult, text: str) -> str:
    """Why nothing may reach a professional or an agency called `text`; empty where nothing speaks against it.

    A text that holds every word of the name of somebody who poses a risk, or whom the adult does not want told, may be
    theirs: "Paul Hart, Hartside Care". Three queries.
    """
    said = Somebody(name=text, folded=folded(adult, text))
    known = known_about(adult)
    for risk in (*known.sources, *filter(known.risky, known.people.values())):
        if risk.words and risk.words <= said.words:
            return (
                f"“{risk.name}” is recorded as posing a risk to {known.name}. Nothing is sent, shown or handed to them."
            )
    for person in known.people.values():
        if person.wanted == WantsThem.NO and person.words and person.words <= said.words:
            return f"{known.name} does not want {person.name} to be involved or told."
    return ""


def folded(adult, name: str) -> str:
    """A name as the database compares names: in lower case, without accents. One query."""
    return Adult.objects.filter(pk=adult.pk).values_list(fold(name), flat=True).get()


def why_not_tell(*, adult, name: str) -> str:
    """Why somebody who is known only by name should be told nothing; empty where nothing speaks against it.

    It warns: the name may be somebody else's. Three queries.
    """
    asked = Somebody(name=name, folded=folded(adult, name))
    known = known_about(adult)
    at_risk = f"What they are told may put {known.name} at risk."
    if source := known.as_source(asked):
        return f"“{source}” is named as a source of risk on this record. {at_risk}"
    for person in known.people.values():
        if person.may_be(asked) and known.risky(person):
            return f"{person.name} is recorded as posing a risk to {known.name}. {at_risk}"
        if person.may_be(asked) and person.wanted == WantsThem.NO:
            return f"{known.name} does not want {person.name} to be involved or told."
    return ""
