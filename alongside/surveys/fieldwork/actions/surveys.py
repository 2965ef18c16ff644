"""A survey is made, worded, opened, and closed."""

from collections.abc import Mapping
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import differences, recording

from ...models import Survey
from ..codes import State
from ..links import digest_of, link_of, new_nonce

OPENED = "This survey has been opened: only its days and its words can be changed."
NOT_OPEN = "This survey is not open, so it cannot be closed."
ENDED = "This survey is closed."
SOONER = "People were told that they can take answers back until a later day. It can be moved later only"
BACK_AFTER_CLOSE = "Answers must be there to be taken back until the last day at least"
AGREED = "People have agreed to what this survey says: it stands once the survey was opened."


def make_survey(*, by, open_link: bool = False, **fields) -> Survey:
    """Make a survey. `fields`: those of Survey; `open_link`: whether anybody may answer by one link."""
    survey = Survey(**fields)
    with_open_link(survey, open_link)
    with recording("made-survey", by=by, adult=None, about=survey) as keep:
        return keep(survey)


def with_open_link(survey: Survey, wanted: bool) -> None:
    if wanted and not survey.open_nonce:
        survey.open_nonce = new_nonce()
        survey.open_digest = digest_of(link_of(survey.open_nonce))
    elif not wanted:
        survey.open_nonce, survey.open_digest = "", None


@transaction.atomic
def change_survey(*, by, survey: Survey, open_link: bool, **fields) -> Survey:
    """Change what is still being prepared. Raises ValidationError once it was opened."""
    survey = locked(survey)
    if survey.opened:
        raise ValidationError(OPENED)
    return changed(survey, fields, by=by, open_link=open_link)


@transaction.atomic
def change_days(*, by, survey: Survey, closes: date, reminders: list[date], withdraw_until: date) -> Survey:
    """Move the closing date and the days of reminders while it is in the field; a later close is kept for longer."""
    survey = locked(survey)
    if survey.closed or localdate() > survey.still_from:
        raise ValidationError(ENDED)
    if survey.opened and withdraw_until < survey.withdraw_until:
        raise ValidationError({"withdraw_until": SOONER})
    if withdraw_until < closes:
        raise ValidationError({"withdraw_until": BACK_AFTER_CLOSE})
    if survey.opened and survey.keep_until < withdraw_until:
        raise ValidationError({"withdraw_until": f"Answers are erased after {survey.keep_until:%-d %B %Y}"})
    fields = {"closes": closes, "reminders": reminders, "withdraw_until": withdraw_until}
    fields["contacts_until"] = max(survey.contacts_until, closes)
    fields["keep_until"] = max(survey.keep_until, withdraw_until)
    return changed(survey, fields, by=by, open_link=bool(survey.open_nonce))


def changed(survey: Survey, fields: Mapping, *, by, open_link: bool) -> Survey:
    told = {name: value for name, value in fields.items() if name != "reminders"}
    facts = {"changed": differences(survey, told), "reminders": [f"{day}" for day in fields["reminders"]]}
    with recording("changed-survey", by=by, adult=None, about=survey, facts=facts) as keep:
        for name, value in fields.items():
            setattr(survey, name, value)
        with_open_link(survey, open_link)
        return keep(survey)


@transaction.atomic
def word_survey(*, by, survey: Survey, language: str, words: Mapping[str, str]) -> Survey:
    """Say something in other words, or in another language: the consent, the invitation, the reminder, the thanks.

    Raises ValidationError for another consent once the survey was opened.
    """
    survey = locked(survey)
    consent = survey.texts.get("consent", {}).get(language, "")
    if survey.opened and words.get("consent", consent).strip() != consent:
        raise ValidationError(AGREED)
    with recording("changed-survey", by=by, adult=None, about=survey, facts={"language": language}) as keep:
        for name, text in words.items():
            said = {**survey.texts.get(name, {}), language: text.strip()}
            survey.texts[name] = {of: one for of, one in said.items() if one}
        return keep(survey)


@transaction.atomic
def open_survey(*, by, survey: Survey) -> Survey:
    """Open it: from its first day on it can be answered, and whoever is asked is written to."""
    survey = locked(survey)
    if survey.opened:
        raise ValidationError(OPENED)
    if survey.closes < localdate():
        raise ValidationError("Its last day is over. Change the days first.")
    with recording("opened-survey", by=by, adult=None, about=survey) as keep:
        survey.opened = True
        return keep(survey)


@transaction.atomic
def close_survey(*, by, survey: Survey) -> Survey:
    """Close it before its day: nobody answers any more, and nobody is written to."""
    survey = locked(survey)
    if survey.state not in {State.OPEN, State.WAITING}:
        raise ValidationError(NOT_OPEN)
    with recording("closed-survey", by=by, adult=None, about=survey) as keep:
        survey.closed = True
        return keep(survey)


def locked(survey: Survey) -> Survey:
    """The survey as it stands now; nobody else changes it meanwhile."""
    return Survey.objects.select_for_update(no_key=True, of=("self",)).select_related("version").get(pk=survey.pk)
