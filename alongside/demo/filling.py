"""Filling an empty database with the invented council. Needs the owner's role, which alone may date history."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import reduce
from operator import or_

from django.apps import apps
from django.db import connection, transaction
from django.db.models import Q
from django.utils.timezone import localdate

from alongside.access.actions import restrict_record
from alongside.access.models import Team, User
from alongside.enquiries.models import Enquiry
from alongside.history.recording import at
from alongside.people.models import Adult
from alongside.prompts.counting import count_what_is_owed
from alongside.published.models import Council

from .apart import tell_apart
from .cast import assemble
from .directory import leaflets, stock
from .evaluating import tell_evaluations
from .loading import load
from .loading.acts import LONDON
from .loading.advocacy import open_services
from .loading.clocks import settle_policy
from .loading.information import Shelf
from .loading.prevention import log_what_is_of_no_adult
from .loading.prompts import settle_what_is_asked
from .loading.staffing import AMINAS_TEAM
from .loading.their_own_side import tell_their_own_side
from .loading.work import settle_teams, settle_work
from .places import TOWN
from .providers import found
from .returning import send_returns
from .reviewing import tell_reviews
from .services import tell_services
from .stories import STORIES, tell_all

COUNCIL = "E09000099"
YEARS = 3
WHY_RESTRICTED = (
    "She used to work in this team and asked that colleagues do not see her record.",
    "The person said to pose a risk works for the council.",
    "A relative works in the contact centre.",
    "He is well known in the town, and his record was asked about by people without a reason.",
    "Linked to a criminal trial: kept to the people who work on it until the verdict.",
)


@dataclass(frozen=True)
class Filled:
    """What an empty database now holds."""

    concerns: int
    first_day: date
    last_day: date


def is_empty() -> bool:
    """Whether nobody's record is kept here yet."""
    return not Adult.objects.exists()


def is_whole() -> bool:
    """Whether a filling was ended; the council's own row is written last."""
    return Council.objects.exists()


def fill(*, size: int, seed: int, last_day: date, say: Callable[[str], None]) -> Filled:
    """Fill an empty database with a council of about `size` concerns in the three years up to `last_day`.

    The same arguments write the same words. `say` is told how far it is. Ends with the planner's figures.
    """
    filled = invent(size=size, seed=seed, last_day=last_day, say=say)
    say("Running an evaluation.")
    tell_evaluations(code=COUNCIL, name=f"{TOWN} Council", seed=seed, last_day=last_day)
    Council.objects.create(id=1, code=COUNCIL, name=TOWN)
    say("Bringing the planner’s figures up to date.")
    analyse()
    say("Counting the national return.")
    send_returns(last_day=last_day)
    say("Counting what is owed, as on every night.")
    count_what_is_owed(localdate())
    return filled


def invent(*, size: int, seed: int, last_day: date, say: Callable[[str], None]) -> Filled:
    """The council's people and all their records: what `fill` fills a database with."""
    first_day = last_day.replace(year=last_day.year - YEARS, day=min(last_day.day, 28)) + timedelta(1)
    with transaction.atomic():
        staff = assemble()
        ben = User.objects.get(pk=staff.ben)
        with at(datetime.combine(first_day, time(8, 30), LONDON)):
            staff.shelf = Shelf(leaflets(), stock(by=ben, checked_on=last_day - timedelta(60)))
            staff.providers = found(by=ben)
        settle_policy(day=first_day)
        settle_teams(by=ben, day=first_day)
        staff.services = open_services(by=ben, day=first_day)
        staff.last_day = last_day
        say("Telling six case stories, step by step.")
        tell_all(
            amina=User.objects.get(pk=staff.amina),
            ben=ben,
            team=Team.objects.get(pk=staff.teams[AMINAS_TEAM]),
            last_day=last_day,
        )
    tell_reviews(mina=User.objects.get(username="mina"), last_day=last_day)
    told = load(seed=seed, size=size, first_day=first_day, last_day=last_day, staff=staff, say=in_tenths(size, say))
    settle_work(amina=User.objects.get(pk=staff.amina), ben=User.objects.get(pk=staff.ben), last_day=last_day)
    say("Restricting a few records.")
    restrict_some(last_day)
    say("Looking into three services.")
    with transaction.atomic():
        tell_services(ben=ben, last_day=last_day)
        tell_apart(ben=ben, last_day=last_day)
    settle_what_is_asked()
    log_what_is_of_no_adult(seed, first_day, last_day)
    tell_their_own_side(last_day)
    return Filled(told, first_day, last_day)


def in_tenths(size: int, say: Callable[[str], None]) -> Callable[[int], None]:
    """Tell how many concerns are written, each time that another tenth is."""
    tenths = set(range(1, 11))

    def tell(so_far: int) -> None:
        passed = {tenth for tenth in tenths if so_far * 10 >= tenth * size}
        if passed:
            tenths.difference_update(passed)
            say(f"  {so_far:,} concerns of about {size:,}")

    return tell


def restrict_some(day: date) -> None:
    """Keep a handful of records to a few people: one that Amina may see, and others that she may not."""
    ben, amina = (User.objects.get(username=name) for name in ("ben", "amina"))
    stories = [Q(**story.ADULT) for story in STORIES]
    told = Adult.objects.filter(reduce(or_, stories))
    hers = (
        Enquiry.objects.open().filter(lead=amina).exclude(adult__in=told).order_by("pk").select_related("adult").first()
    )
    rest = Enquiry.objects.exclude(lead=amina).exclude(lead=None).order_by("pk").select_related("adult", "lead")
    chosen: list[tuple[Adult, list]] = [(hers.adult, [amina])] if hers else []
    known = {hers.adult_id} if hers else set()
    for enquiry in rest.exclude(adult__in=known)[7 : 7 * len(WHY_RESTRICTED) : 7]:
        if enquiry.adult_id not in known:
            known.add(enquiry.adult_id)
            chosen.append((enquiry.adult, [enquiry.lead]))
    for number, ((adult, people), why) in enumerate(zip(chosen, WHY_RESTRICTED, strict=False)):
        with at(datetime.combine(day, time(16, number), LONDON)):
            restrict_record(by=ben, adult=adult, entitled=people, why=why)


def analyse() -> None:
    """Give the planner true figures of every table."""
    tables = [model._meta.db_table for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    existing = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(table for table in tables if table in existing)}")
