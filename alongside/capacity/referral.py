"""What a referral says of how to reach the adult: by the rules that decide whether anything may leave."""

from dataclasses import dataclass

from alongside.people.codes import Channel
from alongside.people.known import known_about
from alongside.people.reaching import Asking, passage


@dataclass(frozen=True)
class Way:
    """One way to reach the adult: where, or nothing where it is not safe; and what to mind, or why it is left out."""

    label: str
    where: str
    mind: str


def ways_to_reach(adult) -> list[Way]:
    """Each way that is recorded, with the address only where it is safe to use. Two queries."""
    known = known_about(adult)
    recorded = {
        Channel.PHONE: adult.phone,
        Channel.POST: ", ".join(part.strip() for part in (adult.address, adult.postcode) if part.strip()),
    }
    ways = []
    for channel, where in recorded.items():
        if where:
            found = passage(Asking(known, channel))
            ways.append(Way(channel.label, where if found.allowed else "", found.why))
    return ways
