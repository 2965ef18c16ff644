"""Whom to talk to: with this every questionnaire ends, because to be asked may stir up what happened (K8)."""

from dataclasses import dataclass

from alongside.information.helplines import HELPLINES

IN_DANGER = "999"
FOR_ANYBODY = ("Samaritans", "National Domestic Abuse Helpline, run by Refuge", "Hourglass")


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


def whom_to_talk_to(enquiry) -> list[SomebodyToTalkTo]:
    """The adult's own contact first, if they have one. One query."""
    contact = enquiry.named_contacts.order_by("-pk").first()
    known = [SomebodyToTalkTo(str(contact), contact.reached)] if contact else []
    return known + helplines()
