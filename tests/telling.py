"""The case of Mrs K., told step by step by Amina and Ben through the product's own actions."""

from datetime import date
from types import SimpleNamespace

from alongside.access.actions import lift_restriction, restrict_record
from alongside.concerns.actions import answer_referrer, decide, report_concern
from alongside.enquiries.actions import conclude, reopen
from alongside.people.actions import open_record
from alongside.voice.actions import (
    Said,
    agree_outcome,
    ask_about_safety,
    classify_outcome,
    correct_words,
    record_asking,
    record_conversation,
    record_desired_outcomes,
    record_others_wish,
    review_outcome,
)
from alongside.voice.models import ClassificationScheme
from tests.account import ACCOUNT, ALL_MET, FRIDAY, MONDAY, TUESDAY
from tests.rooms import ROOMS


def open_mrs_k(amina):
    return open_record(by=amina, given_name="Kathleen", family_name="Kowalska", date_of_birth=date(1941, 3, 9))


def report(amina, mrs_k, north):
    return report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)


def start(amina, ben, concern):
    decide(
        by=amina,
        concern=concern,
        decided_on=TUESDAY,
        decided_by=ben,
        decision="section-42",
        adults_view="followed",
        adults_view_words="Yes, talk to me, not to him.",
        lead=amina,
        **ALL_MET,
    )
    return concern.enquiries.get()


def talk(amina, enquiry):
    return record_conversation(
        by=amina,
        enquiry=enquiry,
        held_on=FRIDAY,
        stage="enquiry",
        means="in-person",
        place="her flat",
        seen_alone=True,
        said=[Said("I want my keys back and my son to stop shouting. I do not want him in trouble.")],
    )


def wish(amina, enquiry, conversation):
    wishes = [Said("I want my keys back."), Said("My son to stop shouting.")]
    return record_desired_outcomes(
        by=amina, enquiry=enquiry, wishes=wishes, voiced_on=FRIDAY, conversation=conversation
    )


def tell_the_rest(amina, ben, concern, enquiry, conversation, outcomes, rooms=ROOMS):
    """One case with a row in every table of the record and of `rooms`; the enquiry was concluded and is open again."""
    keys, quiet = outcomes
    code = ClassificationScheme.objects.first().codes.first()
    correct_words(by=amina, statement=conversation.statements.get(), words="I want my keys back.", why="Misheard.")
    record_asking(by=amina, enquiry=enquiry, answer="none-expressed", asked_on=FRIDAY)
    classify_outcome(by=amina, outcome=keys, codes=[code])
    agree_outcome(
        by=amina,
        outcome=keys,
        words="A spare set.",
        agreed_on=FRIDAY,
        agreed_with="adult",
        differs=False,
        gap_reason=None,
    )
    review_outcome(by=amina, outcome=quiet, reviewed_on=FRIDAY, stage="review", new_words="Him to come on Sundays.")
    record_others_wish(by=amina, enquiry=enquiry, words="She should move.", said_on=FRIDAY, speaker="Piotr")
    ask_about_safety(by=amina, adult=enquiry.adult, enquiry=enquiry, asked_on=FRIDAY, answer="mostly")
    answer_referrer(by=amina, concern=concern, given_on=FRIDAY, told=True, words="An enquiry has started.")
    risks = [{"source": enquiry.sources.get(), "assessment": "identified-action", "result": "reduced", "finding": None}]
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, ending=Said("Enough now."), risks=risks)
    reopen(by=ben, enquiry=enquiry, reopened_on=FRIDAY, why="He has her keys again.")
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    lift_restriction(by=ben, adult=enquiry.adult, why="No longer so.")
    statement = enquiry.adult.statements.filter(correction=None).first()
    case = SimpleNamespace(
        adult=enquiry.adult,
        concern=concern,
        enquiry=enquiry,
        conversation=conversation,
        statement=statement,
        outcome=keys,
        # The letters before a number in an address, and the record that a test opens there.
        records={"A": enquiry.adult, "C": concern, "E": enquiry, "O": keys, "S": statement},
        numbers={"conversation": conversation.pk},  # and those that stand there under another name
    )
    for fill in rooms:
        fill_from(fill, case, amina, ben)
    return case


def rooms_up_to(room):
    """What the rooms add to the case until this one has added its rows, if it has any."""
    own = [place for place, fill in enumerate(ROOMS) if fill.__module__.split(".")[1] == room]
    return ROOMS[: own[-1] + 1] if own else []


def fill_from(fill, case, amina, ben):
    """A room's rows; its letters in addresses are nobody else's."""
    before = dict(case.records)
    fill(case, by=amina, manager=ben)
    taken = [letters for letters, record in before.items() if case.records[letters] is not record]
    assert not taken, f"{fill.__module__} gives another room's letters to its own records: {taken}"


def tell_whole_case(amina, ben, north):
    """The whole case from its beginning."""
    concern = report(amina, open_mrs_k(amina), north)
    enquiry = start(amina, ben, concern)
    conversation = talk(amina, enquiry)
    return tell_the_rest(amina, ben, concern, enquiry, conversation, wish(amina, enquiry, conversation))
