"""What is erased on its day: who was asked, and later what they answered."""

from django.db import transaction
from django.utils.timezone import localdate

from alongside.drafts.keeping import forget_drafts_beneath
from alongside.history.recording import note

from ...models import Contact, Invitation, Response, Survey


@transaction.atomic
def erase_contacts(*, survey: Survey, by=None) -> int:
    """Erase names and addresses, and from what links could be made anew. A link that somebody holds still works."""
    forget_drafts_beneath(survey.get_absolute_url())  # names that were pasted, also where nobody was named in the end
    there = Contact.objects.filter(survey=survey, erased_on=None)
    if not there.exists():
        return 0
    event = note("erased-contacts", by=by, adult=None, about=survey)
    Invitation.objects.filter(sampled__survey=survey).update(nonce="", event=event)
    return there.update(name="", email="", erased_on=localdate(), event=event)


@transaction.atomic
def erase_answers(*, survey: Survey, by=None) -> int:
    """Erase what was answered. That somebody answered stays, for the response rate."""
    there = Response.objects.filter(survey=survey, erased_on=None)
    if not there.exists():
        return 0
    note("erased-answers", by=by, adult=None, about=survey)
    return there.update(answers={}, erased_on=localdate())
