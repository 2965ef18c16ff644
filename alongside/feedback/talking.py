"""Whom to talk to: with this every questionnaire ends, because to be asked may stir up what happened (K8)."""

from dataclasses import dataclass

from alongside.information.helplines import HELPLINES

IN_DANGER = "999"
FOR_ANYBODY = ("Samaritans", "National Domestic Abuse Helpline, run by Refuge", "Hourglass")
ON_ANY_PAPER = ("Samaritans",)


@dataclass(frozen=True)
class SomebodyToTalkTo:
    name: str
    reached: str
    helps_with: str = ""


def helplines() -> list[SomebodyToTalkTo]:
    """Those who answer at any time, or who know about harm. No query: they come with the product."""
    by_name = {line["name"]: line for line in HELPLINES}
    return [
        SomebodyToTalkTo(name, str(by_name[name]["phone"]), str(by_name[name]["helps_with"])) for name in FOR_ANYBODY
    ]


def to_print(asking) -> list[SomebodyToTalkTo]:
    """On paper, which anybody at home may find: no helpline whose name says why; the adult's contact to no others."""
    contact = contact_of(asking.enquiry) if asking.of_the_adult else []
    return contact + [line for line in helplines() if line.name in ON_ANY_PAPER]


def contact_of(enquiry) -> list[SomebodyToTalkTo]:
    """The adult's named contact, if they have one. One query."""
    contact = enquiry.named_contacts.order_by("-pk").first()
    return [SomebodyToTalkTo(str(contact), contact.reached)] if contact else []


def whom_to_talk_to(enquiry) -> list[SomebodyToTalkTo]:
    """The adult's own contact first, if they have one. One query."""
    return contact_of(enquiry) + helplines()
