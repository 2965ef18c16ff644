"""What stands apart from any one adult in the invented council: people in positions of trust, and people who recur."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from typing import Any

from alongside.access.models import User
from alongside.concerns.models import Concern
from alongside.enquiries.codes import Source
from alongside.enquiries.models import Enquiry, SourceOfRisk
from alongside.history.recording import at
from alongside.parties.actions import link_cases, record_heard
from alongside.positions_of_trust import actions
from alongside.positions_of_trust.models import PositionOfTrust

from .loading.acts import LONDON

MATTERS: tuple[dict[str, Any], ...] = (
    {
        "name": "Desmond Fairweather",
        "concerned": ["harmed-adult", "unsuitable"],
        "source": "Meadowbank Home Care",
        "information_owner": "Meadowbank Home Care",
        "words": "Seen to take two notes from a purse on the kitchen table. He says that he was asked to.",
        "roles": [{"kind": "employed", "what_they_do": "Care worker", "organisation_name": "Meadowbank Home Care"}],
    },
    {
        "name": "Marguerite Ainsley",
        "concerned": ["crime"],
        "private_life": True,
        "source": "Harrowmere police",
        "information_owner": "Harrowmere police",
        "words": "Arrested at home after a neighbour was pushed down the steps. No charge yet. She runs a lunch club.",
        "roles": [{"kind": "voluntary", "what_they_do": "Runs the lunch club", "organisation_name": "St Anne’s hall"}],
    },
    {
        "name": "Callum Thwaite",
        "concerned": ["harmed-child"],
        "private_life": True,
        "source": "The designated officer for children",
        "information_owner": "Harrowmere children’s services",
        "words": "A matter about his nephew is looked into. He is on a nursing placement on an older people’s ward.",
        "roles": [{"kind": "student", "what_they_do": "Student nurse", "organisation_name": "Harrowmere Hospital"}],
    },
    {
        "name": "Phyllida Crane",
        "concerned": ["unsuitable"],
        "source": "A member of the public",
        "words": "Shouted at people in the minibus and left one of them at the wrong house.",
        "roles": [{"kind": "voluntary", "what_they_do": "Drives the minibus", "organisation_name": "Dial and Ride"}],
    },
)
SAID = "She asked me to get her purse. I got her purse. I did not take anything from it and I want that written down."
WHY_ONE = "The same name, the same age and the same street, which two care workers told us apart from each other."
LOOKED_THROUGH, ONE_WORD = 300, r"^\S+$"


LATE = time(17, 45)
"""After whatever else was done on a day: an adult's own history goes on in order."""


def on(day: date, hour: int):
    """Act on this day."""
    return at(datetime.combine(day, time(hour, 15), LONDON))


def tell_apart(*, ben: User, last_day: date) -> None:
    """Ben's records of people in positions of trust, one kept with Ruth; and people whom he links across cases."""
    ruth, idris = (User.objects.get(username=username) for username in ("ruth.appiah", "idris"))
    first = last_day - timedelta(120)
    with on(first, 9):
        years = {"years": 6, "counts_from": "closing", "source": "Corporate retention schedule, adults 4.2"}
        actions.set_rule(by=idris, from_on=first, **years)
    for number, matter in enumerate(MATTERS):
        day = first + timedelta(14 * number)
        with on(day, 10):
            opened = actions.open_position(by=ben, opened_on=day, **matter)
        if number == 0:
            the_purse(opened, ben, ruth, day)
            an_enquiry_is_told(opened, ben, last_day)
    closing = first + timedelta(100)
    with on(closing, 11):
        why = "The club gave him other work and he was glad of it."
        actions.close_position(by=ben, position=opened, closed_on=closing, outcome="managed", why=why)
    link_who_recurs(ben, last_day)


def the_purse(opened: PositionOfTrust, ben: User, ruth: User, day: date) -> None:
    """Told, heard, weighed, disclosed and assured, as guidance asks; with a note on an enquiry of Ben's team."""
    about: dict[str, Any] = {"by": ben, "position": opened}
    with on(day + timedelta(1), 10):
        actions.add_keeper(user=ruth, **about)
        actions.add_risk(
            weighed_on=day, who="Everybody whose home he goes into alone.", steps="Two go together.", **about
        )
        actions.tell_subject(told=True, on=day, how="By his manager, in person.", may_respond=True, **about)
        actions.hear_subject(words=SAID, given_on=day, how="In a talk with his union beside him.", **about)
    with on(day + timedelta(2), 10):
        decision = actions.decide_on_disclosure(
            disclose=True,
            decided_on=day + timedelta(2),
            decided_by="Ben Okafor, team manager",
            what="That one person is said to have seen him take money, and that he denies it.",
            to_whom="Meadowbank Home Care",
            power="Care Act 2014, section 6: working together to protect adults",
            necessity="He goes into homes alone, and only his employer can change that.",
            proportionality="Nothing else about him or about her is told.",
            heard="weighed",
            heard_words="He denies it. That is told with it.",
            **about,
        )
        how = "In a letter marked for the manager alone."
        actions.record_disclosure(by=ben, decision=decision, made_on=day + timedelta(2), to_whom="The manager", how=how)
    with on(day + timedelta(9), 10):
        words = "He goes nowhere alone until our own inquiry ends."
        actions.add_assurance(received_on=day + timedelta(9), given_by="The manager", words=words, enough=True, **about)


def an_enquiry_is_told(opened: PositionOfTrust, ben: User, day: date) -> None:
    """One of Ben's team's enquiries says that a linked record is held apart."""
    enquiry = Enquiry.objects.filter(team__in=ben.team_ids, adult__restricted=False).order_by("-pk").first()
    if enquiry is not None:
        ask = "Ben Okafor, or the safeguarding adults lead"
        with at(datetime.combine(day, LATE, LONDON)):
            actions.point_from_enquiry(by=ben, position=opened, enquiry=enquiry, ask_whom=ask)


def by_name(ben: User) -> dict[str, list[SourceOfRisk | Concern]]:
    """Those who are known to an adult of Ben's team and said to pose a risk: one case of each adult, by their name.

    Open to him, the newest first, enquiries before the concerns that led to none; a few hundred hold names enough.
    A name of one word is a person's here; a hospital, which an adult may know too, has a longer one.
    """
    sources = SourceOfRisk.objects.filter(kind=Source.KNOWN, enquiry__team__in=ben.team_ids, name__regex=ONE_WORD)
    concerns = Concern.objects.filter(source_kind=Source.KNOWN, team__in=ben.team_ids, source_name__regex=ONE_WORD)
    sources = sources.filter(enquiry__adult__restricted=False).select_related("enquiry__adult")
    concerns = concerns.filter(adult__restricted=False, enquiries=None).select_related("adult")
    found: dict[str, dict[int, SourceOfRisk | Concern]] = defaultdict(dict)
    for source in sources.order_by("-pk")[:LOOKED_THROUGH]:
        found[source.name].setdefault(source.enquiry.adult_id, source)
    for concern in concerns.order_by("-pk")[:LOOKED_THROUGH]:
        found[concern.source_name].setdefault(concern.adult_id, concern)
    return {name: list(cases.values()) for name, cases in found.items()}


def link_who_recurs(ben: User, last_day: date) -> None:
    """A few people named about two adults of Ben's team: each linked by him, and one of them heard."""
    recurring = [(name, cases[:2]) for name, cases in by_name(ben).items() if len(cases) > 1]
    for number, (name, cases) in enumerate(recurring[:4]):
        with at(datetime.combine(last_day, LATE, LONDON)):
            how, why = "Two care workers know them.", "So that neither case is looked at without the other."
            link_cases(by=ben, cases=cases, name=name, how_identified=how, why_held=why, why=WHY_ONE, sure="likely")
            if number == 0 and isinstance(cases[0], SourceOfRisk):
                heard = {"chance": "responded", "words": "I only ever helped. Ask anyone.", "told": True}
                record_heard(by=ben, source=cases[0], on=last_day, **heard)
