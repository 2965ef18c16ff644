"""What people were told: leaflets and explainers, who can help, a contact of their own, and how it closed."""

from dataclasses import dataclass
from datetime import date
from random import Random

from alongside.enquiries.models import Enquiry
from alongside.information.codes import AskedLater, Format, HeldWith, Understood
from alongside.information.models import ClosingConversation, InformationGiven, NamedContact
from alongside.people.codes import Channel
from alongside.voice.models import Statement

from .acts import Record
from .codes import VOICES

# Shares of enquiries. Our own assumptions: nobody counts what people are given, which is why it is recorded here.
GIVEN_FIRST, GIVEN_LATER, GONE_THROUGH = 0.6, 0.35, 0.7
NAMED, TOLD_OF_HELP, CLOSED_WITH_A_TALK, NOT_HELD = 0.15, 0.3, 0.65, 0.08
NEEDS = {
    "financial": "money",
    "domestic": "abuse",
    "sexual": "abuse",
    "physical": "abuse",
    "psychological": "mental-health",
    "self-neglect": "housing",
    "neglect": "care",
    "organisational": "rights",
}
HOW_KNOWN = (
    "Told it back to me in their own words.",
    "Asked good questions about the meeting.",
    "Used the page to tell their sister what happens.",
    "",
)
PARTLY = ("Took in the first half; we go on next week.", "Followed the pictures more than the words.", "")
CONTACT = ("Works here in the mornings; text in the afternoon.", "Weekdays until 5; the team after that.")
ENDINGS = (
    "All right. I know who to ring now.",
    "I can manage from here.",
    "If he starts again I’ll ring you, I’ve got it on the fridge.",
    "That’s that, then. Thank you for coming yourself.",
    "I’d rather it went on a bit, but I see why not.",
    "So it’s finished? Good. I didn’t know you could finish.",
)
WHY_NOT = (
    "Moved away and left no address.",
    "Three visits and two letters; nobody came to the door.",
    "Too ill to be seen.",
)
RING = ("{who}, or the team if away.", "The team, any weekday; 999 if it is now.", "Their own contact, then the team.")
NOT_DONE = ("", "", "The lock. The trust comes next week.", "The bank’s answer; the social worker rings when it comes.")


@dataclass
class Shelf:
    """What there is to give: leaflets by key, and entries of the directory by need."""

    leaflets: dict[str, int]
    helpers: dict[str, list[int]]


def tell_information(record: Record, pk: int, enquiry, by: int, shelf: Shelf, died: date | None) -> None:
    """Record what was given in one enquiry, and the conversation with which it closed."""
    rng = Random(f"{enquiry.key}/information")
    talks = [talk for talk in enquiry.conversations if talk.with_whom == "adult" and talk.stage != "after"]
    if talks and rng.random() < GIVEN_FIRST:
        give(record, pk, talks[0], ["next-enquiry-adult", "what-to-expect"][: rng.randint(1, 2)], by, shelf, rng)
    if talks and rng.random() < TOLD_OF_HELP:
        point_to_help(record, pk, enquiry, talks[-1], by, shelf, rng)
    if len(talks) > 1 and rng.random() < GIVEN_LATER:
        give(record, pk, talks[-1], [rng.choice(["next-plan-adult", "right-to-take-risks"])], by, shelf, rng)
    if talks and rng.random() < NAMED:
        day = talks[0].held_on
        act = record.act(day, "named-contact", by, (Enquiry, pk))
        who = {"name": "The duty worker of the team", "what_they_do": "answers for whoever is away"}
        record.keep(act, NamedContact, enquiry_id=pk, reached=rng.choice(CONTACT), from_on=day, **who)
    if enquiry.concluded_on and rng.random() < CLOSED_WITH_A_TALK and not (died and died <= enquiry.concluded_on):
        close(record, pk, enquiry, by, rng)


def give(record: Record, pk: int, talk, keys: list[str], by: int, shelf: Shelf, rng: Random) -> None:
    """Explainers, by hand where they met and else by post, and whether they were understood."""
    explained = talk.means == "in-person" and rng.random() < GONE_THROUGH
    understood = rng.choices([Understood.YES, Understood.PARTLY, None], [5, 2, 2])[0] if explained else None
    how_known = HOW_KNOWN if understood == Understood.YES else PARTLY if understood else ("",)
    form = rng.choices([Format.STANDARD, Format.LARGE_PRINT, Format.SPOKEN], [6, 3, 1])[0]
    act = record.act(talk.held_on, "gave-information", by, (Enquiry, pk), facts={"things": len(keys)})
    for key in keys:
        record.keep(
            act,
            InformationGiven,
            adult_id=record.adult,
            enquiry_id=pk,
            item_id=shelf.leaflets[key],
            form=form,
            given_on=talk.held_on,
            channel=Channel.HAND if talk.means == "in-person" else Channel.PHONE,
            explained=explained,
            understood=understood,
            how_known=rng.choice(how_known),
        )


def point_to_help(record: Record, pk: int, enquiry, talk, by: int, shelf: Shelf, rng: Random) -> None:
    """Somebody else who can help with what happened to them."""
    need = NEEDS.get(enquiry.allegations[0].type if enquiry.allegations else "", "loneliness")
    act = record.act(talk.held_on, "gave-information", by, (Enquiry, pk), facts={"things": 1})
    record.keep(
        act,
        InformationGiven,
        adult_id=record.adult,
        enquiry_id=pk,
        entry_id=rng.choice(shelf.helpers[need]),
        form=Format.SPOKEN,
        given_on=talk.held_on,
        channel=Channel.HAND if talk.means == "in-person" else Channel.PHONE,
    )


def close(record: Record, pk: int, enquiry, by: int, rng: Random) -> None:
    """The closing conversation on the day of the conclusion, or why there was none."""
    day, ending = enquiry.concluded_on, enquiry.ending
    act = record.act(day, "held-closing-conversation", by, (Enquiry, pk))
    if rng.random() < NOT_HELD:
        gone = {"held_with": HeldWith.NOBODY, "why_not": rng.choice(WHY_NOT)}
        record.keep(act, ClosingConversation, enquiry_id=pk, held_on=day, **gone)
        return
    with_whom = (
        HeldWith(VOICES[ending.view_by])
        if ending and ending.view_by in ("representative", "advocate")
        else HeldWith.ADULT
    )
    said = None
    if rng.random() < 0.6:
        voice = {"spoken_by": str(with_whom), "said_on": day}
        said = record.keep(act, Statement, adult_id=record.adult, words=rng.choice(ENDINGS), **voice)
    record.keep(
        act,
        ClosingConversation,
        enquiry_id=pk,
        held_on=day,
        held_with=with_whom,
        result_explained=rng.choice([True, True, True, None]),
        knows_it_is_closing=rng.choice([True, True, None]),
        statement_id=said,
        whom_to_ring=rng.choice(RING).format(who="Whoever led this"),
        ring_given_as=rng.choice([Format.LARGE_PRINT, Format.STANDARD, Format.SPOKEN]),
        not_done=rng.choice(NOT_DONE),
        asked_later=rng.choice([*AskedLater.values, None]),
    )
