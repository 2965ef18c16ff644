"""The main pages, with different people from one request to the next, so that no cache flatters them."""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from alongside.access.models import User
from alongside.access.roles import Role
from alongside.bench.clients import Ask
from alongside.enquiries.models import Enquiry
from alongside.meetings.models import Meeting
from alongside.people.models import Adult

SAMPLE = 400
NOBODY = ["Zzyqx Vwkplo", "Qqxarth Ubbelik", "Xyzzyva Plughkin"]


@dataclass(frozen=True)
class Page:
    """A main page: its name and what to ask for, given the number of the request."""

    name: str
    asks: Callable[[int], Ask]
    heavy: bool = False
    """Whether it is asked for fewer times when one person asks."""


def people_to_sign_in(count: int) -> list[User]:
    """Practitioners with open enquiries, most laden first, then again from the start if there are too few."""
    leads = list(User.objects.filter(role=Role.PRACTITIONER, enquiries__concluded_on__isnull=True).distinct()[:count])
    return [leads[number % len(leads)] for number in range(count)]


def bare(sample: list[int]) -> Callable[[int], Ask]:
    return lambda number: Ask(f"/bare/{sample[number % len(sample)]}/")


def pages_for(user: User, seed: int = 1) -> tuple[list[Page], Callable[[int], Ask]]:
    """The main pages as this person's team sees them, and the bare page. Everybody in the benchmark shares the team."""
    chance = random.Random(seed)
    enquiries = list(Enquiry.objects.filter(team__in=user.team_ids, adult__restricted=False).order_by("-pk")[:SAMPLE])
    open_ones = [enquiry for enquiry in enquiries if enquiry.concluded_on is None]
    adults = list(Adult.objects.filter(pk__in=[enquiry.adult_id for enquiry in enquiries]))
    misspelt = [f"{swapped(adult.family_name, chance)} {adult.given_name}" for adult in adults]

    def cycle(asks: list[Ask]) -> Callable[[int], Ask]:
        return lambda number: asks[number % len(asks)]

    def save(number: int) -> Ask:
        return Ask(f"/enquiries/E{open_ones[number % len(open_ones)].pk}/wishes/", wish(number))

    def say(number: int) -> Ask:
        return Ask(f"/meetings/ME{meetings[number % len(meetings)]}/minutes/", said(number))

    ids = [enquiry.pk for enquiry in enquiries]
    planned = list(Enquiry.objects.filter(pk__in=ids, plans__isnull=False).distinct().values_list("pk", flat=True))
    meetings = list(Meeting.objects.filter(enquiry__in=ids).exclude(kind="avoided").values_list("pk", flat=True))
    floor = cycle([Ask(f"/floor/{adult.pk}/") for adult in adults])
    pages = [
        Page("floor (no session, no frame)", floor),
        Page("my work", lambda _number: Ask("/")),
        Page("waiting", lambda _number: Ask("/waiting/")),
        Page("search, found", cycle([searching(text) for text in misspelt])),
        Page("search, nobody", cycle([searching(text) for text in NOBODY])),
        Page("adult", cycle([Ask(f"/people/A{adult.pk}/") for adult in adults])),
        Page("enquiry", cycle([Ask(f"/enquiries/E{enquiry.pk}/") for enquiry in enquiries])),
        Page("capacity, side by side", cycle([Ask(f"/people/A{adult.pk}/capacity/") for adult in adults])),
        Page("plan of an enquiry", cycle([Ask(f"/enquiries/E{pk}/plan/") for pk in planned])),
        Page("minutes", cycle([Ask(f"/meetings/ME{pk}/minutes/") for pk in meetings])),
        Page("save an outcome", save),
        Page("save a line of minutes", say),
        Page("Board", lambda _number: Ask("/board/"), heavy=True),
        Page("Board, how long things take", lambda _number: Ask("/board/timeliness/"), heavy=True),
    ]
    return pages, bare([adult.pk for adult in adults])


def searching(text: str) -> Ask:
    return Ask(f"/people/?{urlencode({'q': text})}")


def swapped(name: str, chance: random.Random) -> str:
    """A name with two letters the wrong way round."""
    at = chance.randrange(max(1, len(name) - 1))
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


def wish(number: int) -> dict[str, str]:
    """What a practitioner sends to record one wish."""
    return {
        "submission": str(uuid.uuid4()),
        "asked": "expressed",
        "words-0": f"I want to go out on my own again. ({number})",
        "whose-0": "adult",
        "voiced_on_0": "1",
        "voiced_on_1": "4",
        "voiced_on_2": "2026",
    }


def said(number: int) -> dict[str, str]:
    """What is sent to save one line of minutes."""
    return {"submission": str(uuid.uuid4()), "words": f"She said that she sleeps better. ({number})", "kind": "said"}
