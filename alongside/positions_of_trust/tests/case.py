"""This room's rows of the whole case: a care worker of Mrs K., kept apart; one record open, one destroyed."""

from datetime import date

from alongside.access.models import User
from alongside.access.roles import Role
from alongside.positions_of_trust import models
from alongside.positions_of_trust.actions import (
    agree_to_destroy,
    ask_to_destroy,
    close_position,
    open_position,
    point_from_enquiry,
    set_rule,
)
from alongside.positions_of_trust.actions.keeping import keeping

FRIDAY = date(2026, 6, 5)
SUBJECT = {
    "name": "Desmond Fairweather",
    "concerned": ["harmed-adult"],
    "source": "Hartside Care",
    "information_owner": "Hartside Care",
}
TOLD = "Seen to take money from a handbag, and not for the first time."
ANSWER = "  I was getting her purse for her.\nAsk her."


def fill(case, *, by, manager):
    """One record with a row of every kind, to which her enquiry points; and one that two people agreed to destroy."""
    case.records["PT"] = it = open_position(by=manager, opened_on=FRIDAY, words=TOLD, **SUBJECT)
    rows = rows_of(it)
    with keeping("added-to-position", by=manager, position=it) as keep:
        for row in rows.values():
            keep(row)
        made = {"decision": rows["decision"], "made_on": FRIDAY, "how": "By telephone.", "to_whom": "Jo Baptiste"}
        keep(models.Disclosure(position=it, **made))
    pointer = point_from_enquiry(by=manager, position=it, enquiry=case.enquiry, ask_whom="the safeguarding adults lead")
    case.numbers |= {name: rows[name].pk for name in ("role", "decision", "keeper", "asked")} | {"pointer": pointer.pk}
    rule = set_rule(by=manager, years=6, counts_from="closing", source="Retention schedule 4.2", from_on=FRIDAY)
    case.numbers["rule"] = rule.pk
    one_is_destroyed(manager, rows["keeper"].user)


def rows_of(it) -> dict:
    """A row of each kind that an open record can hold, and of some that only a closed one can."""
    second = User.objects.create(username="second", name="Hana Sato", role=Role.ENQUIRY_MANAGER, password="!")
    about = {"position": it}
    return {
        "keeper": models.Keeper(user=second, **about),
        "role": models.PositionRole(kind="employed", organisation_name="Hartside Care", **about),
        "link": models.PositionLink(kind="police", reference="HM/2210/26", told_on=FRIDAY, **about),
        "told": models.SubjectTold(told=True, on=FRIDAY, may_respond=True, **about),
        "said": models.Representation(words=ANSWER, given_on=FRIDAY, **about),
        "risk": models.PositionRisk(weighed_on=FRIDAY, who="The people whose homes he goes into.", **about),
        "decision": models.DisclosureDecision(
            disclose=True,
            decided_on=FRIDAY,
            decided_by="Ben Okafor, team manager",
            what="That he is said to have taken money from one person.",
            to_whom="Hartside Care",
            power="Care Act 2014, section 6",
            necessity="He goes into people’s homes alone.",
            proportionality="Nothing is told but what bears on that.",
            heard="weighed",
            heard_words="He says that she asked him to.",
            **about,
        ),
        "assurance": models.EmployerAssurance(
            received_on=FRIDAY, given_by="Hartside Care", words="He goes nowhere alone.", enough=True, **about
        ),
        "review": models.PositionReview(reviewed_on=FRIDAY, found="Nothing more was heard.", **about),
        "closing": models.PositionClosing(closed_on=FRIDAY, outcome="managed", why="His employer manages it.", **about),
        "longer": models.RetentionReview(keep_until=FRIDAY, why="A claim may follow.", **about),
        "corrected": models.PositionCorrection(changed={"source": ["Heartside", "Hartside"]}, why="Misheard.", **about),
        "asked": models.DestructionAsked(ground="never-right", **about),
    }


def one_is_destroyed(manager, second):
    """Two keepers agree that a record should never have been kept."""
    gone = open_position(by=manager, opened_on=FRIDAY, words="A name was mistaken for another.", **SUBJECT)
    with keeping("added-keeper", by=manager, position=gone) as keep:
        keep(models.Keeper(position=gone, user=second))
    close_position(by=manager, position=gone, closed_on=FRIDAY, outcome="unfounded", why="Somebody else was meant.")
    agree_to_destroy(by=second, asked=ask_to_destroy(by=manager, position=gone, ground="never-right"))
