"""The survey of the invented council's own staff that is in the field: who was named, and who has answered so far."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from django.db import transaction

from alongside.access.models import User
from alongside.history.recording import at, recording
from alongside.sector.models import Council
from alongside.surveys.content import ENGLISH
from alongside.surveys.fieldwork.actions import Person, make_survey, name_people
from alongside.surveys.fieldwork.codes import Mail, Mode, Population
from alongside.surveys.fieldwork.instruments import instrument_of
from alongside.surveys.fieldwork.links import key_of, link_of
from alongside.surveys.models import InstrumentVersion, Invitation, Response, Sending, Survey

from .answering import answers_to
from .loading.acts import LONDON
from .names import worker_name

CONSENT = (
    "Taking part is up to you. Your answers are kept apart from your name. Your council reads them counted only, of "
    "no few people, and once they can no longer be taken back. You can take yours back until the day below."
)
ETHICS = "Invented, as is everything here"
FOR_LONG = timedelta(3_650)
ASKED, ANSWERED = 46, 29
"""How many of the council's staff were named in this year's survey, and how many have answered so far."""
GROUPS = ("council", "council", "council", "nhs", "care provider", "police", "housing")


def tell_this_year(*, code: str, seed: int, last_day: date) -> None:
    """A survey of the council's own staff that is open now; some have answered."""
    eva, chance = User.objects.get(username="eva"), Random(seed)
    council = Council.objects.get(pk=code)
    first_day = last_day - timedelta(12)
    with at(datetime.combine(first_day, time(9), LONDON)), transaction.atomic():
        survey = opened(
            eva,
            title=f"Working with people on their own safety: staff of {council.name}",
            version=version_of("all-staff-2026"),
            population=Population.STAFF,
            council=code,
            opens=first_day,
            closes=last_day + timedelta(30),
            contacts_until=last_day + timedelta(120),
            withdraw_until=last_day + timedelta(44),
            keep_until=last_day + FOR_LONG,
        )
        name_people(by=eva, survey=survey, people=staff_of(council, chance))
        answer_some(survey, first_day, chance)


def staff_of(council: Council, chance: Random) -> Iterator[Person]:
    """People whom the council's lead named. Their addresses lead nowhere."""
    for number in range(ASKED):
        name = worker_name(number)
        address = f"{name.lower().replace(' ', '.').replace('’', '')}.{number}@harrowmere.example"
        yield Person(name, address, council, group=chance.choice(GROUPS))


def answer_some(survey: Survey, first_day: date, chance: Random) -> None:
    """All were written to; what those who answered said, under the keys of their own links."""
    instrument, council = instrument_of(survey.version_id), Council.objects.get(pk=survey.council)
    invited = Invitation.objects.filter(sampled__survey=survey).select_related("sampled").order_by("pk")
    told_at = datetime.combine(first_day, time(9, 5), LONDON)
    Sending.objects.bulk_create(
        Sending(invitation=one, number=Mail.INVITATION, tried_at=told_at, went=True) for one in invited
    )
    alike = Counter(one.sampled.group for one in invited)
    who: Iterable[Invitation] = chance.sample(list(invited), ANSWERED)
    Response.objects.bulk_create(
        Response(
            survey=survey,
            version=survey.version,
            key=key_of(link_of(one.nonce)),
            invited=True,
            mode=Mode.LINK,
            language=ENGLISH,
            council=council.pk,
            region=council.region_name,
            council_type=council.council_type,
            group=one.sampled.group if alike[one.sampled.group] >= survey.smallest_base else "",
            answers=answers_to(instrument, chance),
            agreed_on=first_day,
            submitted_on=first_day + timedelta(chance.randint(0, 11)),
        )
        for one in who
    )


def opened(eva, **fields) -> Survey:
    """A survey that was made and opened, however long ago that was."""
    survey = make_survey(by=eva, consent=CONSENT, ethics=ETHICS, **fields)
    survey.opened = True
    with recording("opened-survey", by=eva, adult=None, about=survey) as keep:
        return keep(survey)


def version_of(key: str) -> InstrumentVersion:
    """The version of an instrument with which people are asked now."""
    return InstrumentVersion.objects.filter(instrument__key=key, published_on__isnull=False).latest("number")
