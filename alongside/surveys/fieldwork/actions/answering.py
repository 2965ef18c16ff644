"""What respondents do. Nothing in history says who, and no line names a row of theirs: only the survey."""

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.timezone import localdate

from alongside.history.page import without_its_page
from alongside.history.recording import note

from ...answers import problems, standing
from ...models import Invitation, Response, Sampled, Share, Survey
from ..codes import Mode, Population
from ..instruments import instrument_of
from ..links import digest_of, key_of, link_of, new_nonce

CLOSED = "This survey is closed, so nothing more can be kept."
SENT = "These answers were sent in, and stand as they are."
NOTHING = "Nothing is answered yet."
MOST_A_DAY = 1_000
"""How many may begin by one open link in a day. It is known of no response at what minute it was begun, nor by whom."""
BEGUN = "They have begun to answer by their own link, or their paper was entered already."
NOT_ON_PAPER = "Answers are entered from the day on which the survey is opened until they are erased."
NOT_YET = "Something is still to be put right before you can send your answers."


def take_turns_on(key: str) -> None:
    """Wait while a mail to whoever answers under this key is on its way, or another page of theirs is being kept.

    Whoever sends a reminder holds the same lock (fieldwork/mailing.py), so that none goes to somebody who has answered.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])


@transaction.atomic
def agree(
    *, survey: Survey, link: str, language: str, mode: str, sampled: Sampled | None = None, where: Mapping | None = None
) -> Response:
    """Begin a response, once somebody has agreed. `where`: where they work, if they are not among those sampled."""
    told: Mapping[str, Any] = where or {}
    if sampled:
        told = {name: getattr(sampled, name) for name in ("region", "council_type", "level", "group")}
        told = {**told, "council": sampled.council_id or ""}
    told = {**told, **told_of_many(survey, told, language)}
    response, _ = Response.objects.get_or_create(
        key=key_of(link),
        defaults={
            "survey": survey,
            "version_id": survey.version_id,
            "invited": sampled is not None,
            "mode": mode,
            "language": language,
            "agreed_on": localdate(),
            **told,
        },
    )
    return response


def told_of_many(survey: Survey, told: Mapping[str, Any], language: str) -> dict[str, str]:
    """The level and the group of a response, as far as enough of those sampled at the council share them.

    Else whoever has the database would find, by an unusual pair, who it is. Where one person answers for a council,
    the council says who it is anyhow, and both are kept.
    """
    there = Sampled.objects.filter(survey=survey, council=told.get("council") or None)
    if survey.population == Population.LEADS and told.get("council") and there.count() <= 1:
        return {}
    level, group = told.get("level", ""), told.get("group", "")
    for pair in ((level, group), ("", group), (level, "")):
        alike = {name: value for name, value in zip(("level", "group"), pair, strict=True) if value}
        if there.filter(language=language, **alike).count() >= survey.smallest_base:
            return dict(zip(("level", "group"), pair, strict=True))
    return {"level": "", "group": ""}


@transaction.atomic
def begin_paper(*, by, survey: Survey, language: str, where: Mapping, email: str = "") -> str:
    """Begin to enter what came on paper; gives the link under which it is typed in.

    It takes the place of the own link of whoever is named by `email`, and in a survey of leads of their council's, so
    that nobody is reminded who has answered. Raises ValidationError where that was answered, or nothing can be kept.
    """
    if not survey.opened or localdate() > survey.keep_until:
        raise ValidationError(NOT_ON_PAPER)
    link, sampled = link_of(new_nonce()), named_or_lead(survey, where.get("council", ""), email)
    invitation = Invitation.objects.filter(sampled=sampled).exclude(nonce="").first() if sampled else None
    link = link_of(invitation.nonce) if invitation else link
    take_turns_on(key_of(link))
    if Response.objects.filter(key=key_of(link)).exists() or (sampled and not invitation and in_already(sampled)):
        raise ValidationError(BEGUN)
    with without_its_page():
        note("began-paper-answers", by=by, adult=None, about=survey)
    agree(survey=survey, link=link, language=language, mode=Mode.PAPER, sampled=sampled, where=where)
    return link


def named_or_lead(survey: Survey, council: str, email: str) -> Sampled | None:
    """Whose paper it is, of those sampled. Raises ValidationError where nobody is named by this address."""
    there = Sampled.objects.filter(survey=survey)
    if council:
        there = there.filter(council=council)
    if email:
        sampled = there.filter(contact__email__iexact=email.strip(), contact__erased_on=None).first()
        if sampled is None:
            raise ValidationError({"email": "Nobody is named by this address here. Correct it, or leave it empty"})
        return sampled
    of_leads = survey.population == Population.LEADS and council
    return there.order_by("pk").first() if of_leads else None


def in_already(sampled: Sampled) -> bool:
    """Whether a council that nobody is named for has answered."""
    mine = Response.objects.filter(survey=sampled.survey_id, council=sampled.council_id or "", invited=True)
    return mine.filter(withdrawn_on=None).exists()


@transaction.atomic
def keep_answers(*, response: Response, change: Callable[[dict], dict], language: str = "") -> Response:
    """Keep what was typed. `change` makes of the answers that stand those that shall; nobody else writes meanwhile."""
    response = locked(response)
    still_open(response)
    response.answers = change(response.answers)
    response.language = language or response.language
    response.save(update_fields=["answers", "language"])
    return response


@transaction.atomic
def send_answers(*, response: Response, by=None) -> Response:
    """Send a response in. Raises ValidationError where anything in it cannot stand. Sent twice, it is sent once."""
    take_turns_on(response.key)
    response = locked(response)
    if response.submitted_on:
        return response
    still_open(response)
    instrument = instrument_of(response.version_id)
    answers = standing(instrument, response.answers)
    if problems(instrument, answers, response.language):
        raise ValidationError(NOT_YET)
    if not answers:
        raise ValidationError(NOTHING)
    response.answers, response.submitted_on = answers, localdate()
    response.save(update_fields=["answers", "submitted_on"])
    said_afterwards("answered-survey", response.survey, by=by)
    return response


@transaction.atomic
def withdraw(*, response: Response, by=None) -> None:
    """Take a response away, answers and all. Raises ValidationError after the last day on which that is promised."""
    take_turns_on(response.key)
    response = locked(response)
    if localdate() > response.survey.withdraw_until:
        raise ValidationError(f"Answers could be taken back until {response.survey.withdraw_until:%-d %B %Y}.")
    if response.withdrawn_on is None:
        response.answers, response.withdrawn_on = {}, localdate()
        response.save(update_fields=["answers", "withdrawn_on"])
        said_afterwards("withdrew-answers", response.survey, by=by)


@transaction.atomic
def refuse(*, invitation: Invitation, by=None) -> None:
    """Never write to them again."""
    invitation = (
        Invitation.objects.select_for_update(no_key=True).select_related("sampled__survey").get(pk=invitation.pk)
    )
    if invitation.refused_on is None:
        invitation.refused_on = localdate()
        invitation.event = said_of("refused-survey", invitation.sampled.survey, by=by)
        invitation.save(update_fields=["refused_on", "event"])


@transaction.atomic
def share(*, response: Response, section: str) -> Share:
    """Hand a section to a colleague, by a link of its own."""
    still_open(locked(response))
    nonce = new_nonce()
    made = {"nonce": nonce, "digest": digest_of(link_of(nonce))}
    shared, new = Share.objects.get_or_create(response=response, section=section, defaults=made)
    if not new and not shared.nonce:
        shared.nonce, shared.digest = made["nonce"], made["digest"]
        shared.save(update_fields=["nonce", "digest"])
    return shared


@transaction.atomic
def end_share(*, response: Response, section: str) -> None:
    """The link of a section leads nowhere from now on. What was answered by it stays; another can be made."""
    still_open(locked(response))
    for shared in Share.objects.filter(response=response, section=section):
        shared.nonce, shared.digest, shared.done_on = "", digest_of(link_of(new_nonce())), None
        shared.save(update_fields=["nonce", "digest", "done_on"])


def too_many_today(survey: Survey) -> bool:
    """Whether so many have begun by the open link today that no more may: somebody may be stuffing it."""
    return Response.objects.filter(survey=survey, mode=Mode.OPEN, agreed_on=localdate()).count() >= MOST_A_DAY


def finish_share(*, shared: Share) -> None:
    """The colleague says that the section is done."""
    Share.objects.filter(pk=shared.pk, done_on=None).update(done_on=localdate())


def locked(response: Response) -> Response:
    """The response as it stands now; another save of it waits."""
    rows = Response.objects.select_for_update(of=("self",)).select_related("survey")
    return rows.get(pk=response.pk)


def still_open(response: Response) -> None:
    if not response.editable:
        raise ValidationError(SENT)
    if not response.survey.is_open and response.mode != Mode.PAPER:
        raise ValidationError(CLOSED)


def said_afterwards(verb: str, survey: Survey, *, by) -> None:
    """A line of history in a transaction of its own, so that the number of that does not join it to the response."""

    def say() -> None:
        with transaction.atomic():
            said_of(verb, survey, by=by)

    transaction.on_commit(say)


def said_of(verb: str, survey: Survey, *, by):
    """A line of history about the survey. The page is left out: its address is the respondent's secret."""
    with without_its_page():
        return note(verb, by=by, adult=None, about=survey)
