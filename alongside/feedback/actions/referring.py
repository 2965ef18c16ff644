"""An advocate is asked to ask: sent at once, with the least that they need, and followed until something came of it."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.capacity.codes.advocacy import Step as Support
from alongside.capacity.models import Advocacy, AdvocacyStep
from alongside.history.recording import recording
from alongside.people.models import Adult
from alongside.people.reaching import why_not_named

from ..codes import OF_THE_ADULT, AskedBy
from ..models import FeedbackReferral, ReferralStep

NOT_BY_AN_ADVOCATE = "This is not asked by an advocate. Ask anew, and say that an advocate asks."


def refer_to_advocate(*, by, asking, advocate: str, reached_safely: str, agreed_on: date, sent_on: date, service=None):
    """Ask an advocate to ask somebody how it was (K5, D8). Their consent comes first.

    Raises ValidationError where an advocate is not to ask, where it was sent before, and where the name may be that of
    somebody who poses a risk or whom the adult does not want told.
    """
    if asking.asked_by != AskedBy.ADVOCATE or asking.to_whom not in OF_THE_ADULT:
        raise ValidationError(NOT_BY_AN_ADVOCATE)
    if hasattr(asking, "referral") or hasattr(asking, "result"):
        raise ValidationError("This was sent to an advocate, or answered, already.")
    if agreed_on > sent_on:
        raise ValidationError({"agreed_on": "They must agree before an advocate is told of them"})
    if why := why_not_named(adult=asking.adult, text=f"{advocate} {service or ''}".strip()):
        raise ValidationError({"advocate": why})
    referral = FeedbackReferral(
        asking=asking,
        service=service,
        advocate=advocate,
        reached_safely=reached_safely,
        agreed_on=agreed_on,
        sent_on=sent_on,
    )
    theirs = supports_already(asking.adult, advocate)
    with recording("sent-to-advocate-to-ask", by=by, adult=asking.adult, about=referral, on=sent_on) as keep:
        for advocacy in theirs:
            keep(AdvocacyStep(advocacy=advocacy, step=Support.FEEDBACK, happened_on=sent_on))
        return keep(referral)


def supports_already(adult, advocate: str) -> list[Advocacy]:
    """Where this advocate has met the adult and was not asked before to collect how it was: no longer owed now."""
    met = adult.advocacies.filter(name__iexact=advocate.strip(), steps__step__in=[Support.CONTACT, Support.MEETING])
    return list(met.exclude(steps__step=Support.FEEDBACK).distinct())


def take_step(*, by, referral, step: str, happened_on: date, why: str = "") -> ReferralStep:
    """Record how far the advocate has come: `by` is None where they say so themselves, on their own screen.

    It only adds, and uses of the referral its pk, sent_on and its asking's adult_id.
    Raises ValidationError for a day before it was sent.
    """
    if happened_on < referral.sent_on:
        raise ValidationError({"happened_on": "The day must be on or after the day on which it was sent"})
    taken = ReferralStep(referral_id=referral.pk, step=step, happened_on=happened_on, why=why)
    facts = {"step": step}
    adult = Adult(pk=referral.asking.adult_id)
    with recording("advocate-came-so-far", by=by, adult=adult, about=taken, on=happened_on, facts=facts) as keep:
        return keep(taken)
