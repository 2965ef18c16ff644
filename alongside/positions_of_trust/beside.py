"""This room's line beside a person's page: that a linked record is held apart, where there is one, and no more."""

from alongside.people.beside import Beside, listed

from .models import LinkHeldApart


def facts(adult):
    return listed(
        LinkHeldApart.objects.filter(enquiry__adult=adult, ended=False).order_by("pk"),
        ask_whom="ask_whom",
        enquiry="enquiry_id",
    )


def says(pointers: list[dict]) -> str:
    """Whom to ask. Neither whom it is about nor what."""
    asked = list(dict.fromkeys(pointer["ask_whom"] for pointer in pointers))
    return f"There is a linked record that is held apart. Ask {'; or '.join(asked)}." if asked else ""


HELD_APART = Beside(
    key="held_apart",
    title="A linked record",
    page="positions_of_trust:held-apart",
    facts=facts,
    says=says,
    only_where_said=True,
)
