"""Joyce and her neighbour: she does it herself.

A case story of Bracknell Forest Council, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts are
the report's; the surname, the dates and every word spoken are invented.
"""

from datetime import date

from alongside.access_needs.actions import record_asked
from alongside.access_needs.codes import Answer, Consent, Need
from alongside.voice.actions import Said

from .telling import Telling, met

TITLE = "Joyce speaks with her neighbour herself (Bracknell Forest)"
ADULT = {"given_name": "Joyce", "family_name": "Penhale", "date_of_birth": date(1940, 5, 17)}
DAYS = 70


def tell(t: Telling) -> None:
    """Record Joyce's story."""
    the_person(t)
    the_concern(t)
    nothing_done(t)
    still_comes, speak = her_own_way(t)
    plan, practising = her_plan(t, still_comes, speak)
    she_speaks(t, still_comes, speak)
    how_it_went(t, plan, practising)
    the_end(t, still_comes, speak)
    t.ends_plan(49, "15:10", plan, "recovery", "She has no need of it any more, and says so.")


def the_person(t: Telling) -> None:
    """Joyce’s record is opened."""
    t.opens(
        *(0, "09:20"),
        **ADULT,
        gender="female",
        ethnicity="white",
        address="4 Lime Grove, Harrowmere",
        postcode="ZZ2 4JP",
        communication="Sight loss: large print, and say who you are when you come in.",
    )


def what_helps_her(t: Telling) -> None:
    """Asked on the first visit: she cannot read small print."""
    with t.on(3, "11:20") as today:
        record_asked(
            by=t.amina,
            adult=t.adult,
            asked_on=today,
            answer=Answer.HAS,
            needs=[{"code": Need.LARGE_PRINT}],
            consent=Consent.YES,
            words="Big letters, and black ones. Then I can do it without my niece.",
            review_on=t.day(368),
        )


def the_concern(t: Telling) -> None:
    """What was reported, and the decision."""
    t.reports(
        *(0, "09:40"),
        happened="Joyce said that the man next door keeps asking to borrow money. She finds it hard to refuse.",
        types=["financial"],
        location="own-home",
        source_kind="known",
        source_name="Derek",
        source_relationship="neighbour",
        safe_now="yes",
        adult_knows="yes",
        referrer_kind="care-provider",
        referrer_name="Maggie Sloane",
        referrer_contact="Barley Home Care",
        wish=Said("Please don't go making a thing of it. He is very good to me."),
        passed_on_by="Maggie Sloane",
    )
    t.decides(
        *(1, "11:00"),
        support_reason="sensory",
        decision="section-42",
        reasons="The enquiry is a conversation with Joyce, at her pace. Nobody else is spoken to without her say.",
        adults_view="followed",
        adults_view_words="You can come and talk to me. I don't want anybody talking to him.",
        **met(
            "Sight loss: has help with letters, shopping and getting about.",
            "Asked for money again and again by somebody she relies on.",
            "She cannot see what she hands over, and is afraid of losing his visits.",
        ),
    )
    t.answers(2, "15:30", "Thanked, and told that we are talking with Joyce.")


def nothing_done(t: Telling) -> None:
    """The first visit: she wants nothing done."""
    talk = t.talks(
        *(3, "10:40"),
        "I want it left alone. He pops in two or three times a week and I'd be lost without the company.",
        "Since my eyes went I don't trust myself to judge people. I used to be sure of myself.",
        place="her front room",
        seen_alone=True,
    )
    what_helps_her(t)
    t.asks(3, "16:10", "none-expressed", "Nothing done, for now. She would like me to come again.", conversation=talk)
    t.asks_about_safety(3, "16:15", "mostly")


def her_own_way(t: Telling) -> list:
    """The second visit: having heard what could be done, she says what she wants."""
    talk = t.talks(
        *(10, "10:30"),
        "I'd like to have it out with him myself, just the two of us. I wouldn't know how to begin, mind.",
        "He mustn't stop coming. That's the main thing.",
        stage="plan",
        place="her front room",
        seen_alone=True,
        support="each thing that could be done, gone through aloud",
    )
    still_comes, speak = t.hears(
        *(10, "11:40"),
        talk,
        "I want him to go on visiting me.",
        "I want to tell him myself not to ask me for money, and I need to know how to start.",
    )
    t.classifies(10, "15:45", still_comes, "toolkit-2015/relationships", "direction/maintenance")
    t.classifies(10, "15:50", speak, "toolkit-2015/protect-self", "toolkit-2015/control", "direction/change")
    t.agrees(
        *(10, "16:00"),
        speak,
        "We practise together how to begin and what you want him to understand. You choose the day and do the talking.",
    )
    t.agrees(
        *(10, "16:05"),
        still_comes,
        "Nobody from the council speaks to him. How he takes it is up to him, and you know that.",
        gap="not-in-power",
        explained="I said that nobody can promise how he will take it. Joyce: “No, but I'd sooner know.”",
    )
    return [still_comes, speak]


def her_plan(t: Telling, still_comes, speak) -> tuple:
    """Coaching, which she takes up; and a plan whose first action is her own."""
    practising = t.offers(
        *(10, "16:10"),
        "resilience",
        "Practise it? Like a part in a play? Go on, then.",
        speak,
    )
    plan = t.plans(
        *(10, "16:20"),
        "Him coming in for his tea as he always has, and my purse left out of it.",
        {
            "what": "Tell Derek that she will not lend him money, on a day she picks.",
            "owner_kind": "adult",
            "outcome": speak,
        },
        {"what": "Practise the first sentence with Joyce, twice.", "owner_kind": "worker", "outcome": speak},
        {"what": "Ask Joyce how he has been with her.", "owner_kind": "worker", "outcome": still_comes},
        strengths="She says what she thinks, once she has begun.",
        contingency="If he shouts, she closes the door and rings Amina Yusuf.",
        alarm="Joyce rings Amina Yusuf. The number is on the fridge, in large print.",
        reviewing="At her table, once she has spoken with him.",
    )
    return plan, practising


def how_it_went(t: Telling, plan, practising) -> None:
    """She did it herself."""
    hers, practice, ask = plan.actions.order_by("pk")
    t.goes(31, "14:05", hers, "done", "She picked Sunday, after the wireless service.", "Joyce")
    t.goes(31, "14:06", practice, "done", "Twice, once with Amina as Derek.", "Joyce")
    t.judges(
        *(31, "14:10"),
        practising,
        adult="very",
        adults_words="I'd have swallowed it again, else.",
        practitioner="very",
        why="The words were hers; all that was lacking was the start.",
    )
    t.looks_at_plan(
        *(31, "14:20"),
        plan,
        "I did the hard bit. You did the listening.",
        (ask, {"result": "done", "said_by": "Joyce"}),
        because="adult-asked",
        with_whom="Joyce, at her table",
    )


def she_speaks(t: Telling, still_comes, speak) -> None:
    """She has spoken with him. At first he took it badly."""
    t.reviews(
        *(24, "11:15"),
        speak,
        adults_view="fully",
        adults_words="I said it as we practised. He got on his high horse, said he'd never push me. But I'd said it.",
        achieved="fully",
        ease="mixed",
        why="The practising made the difference: she knew her first sentence.",
    )
    t.reviews(24, "11:20", still_comes, adults_words="I haven't seen him since. It's only a day.")
    t.reviews(
        *(31, "14:00"),
        still_comes,
        adults_view="partly",
        adults_words="He came to say sorry for putting me on the spot. He comes as before, only we tread carefully.",
        achieved="partly",
    )


def the_end(t: Telling, still_comes, speak) -> None:
    """The last visit."""
    t.talks(
        *(48, "10:15"),
        "Not a word about money since. It's like a mended cup between us, but he still comes.",
        "I told you things about my eyes that I've not told anybody. That did me good.",
        stage="close",
        place="her front room",
        seen_alone=True,
        feels_safe="yes",
    )
    for minute, outcome in enumerate((still_comes, speak)):
        t.reviews(48, f"11:3{minute}", outcome, stage="close", adults_view="fully", achieved="fully")
    t.closes(
        *(49, "14:45"),
        "If he starts on about money again I shall tell him no first, and you second.",
        whom_to_ring="Amina Yusuf, or the team if she is away.",
        ring_given_as="large-print",
        asked_later="declined",
    )
    t.concludes(
        *(49, "15:00"),
        "You heard me out. And you never took a step till I'd said yes to it.",
        assessment="identified-action",
        result="reduced",
        lacked_capacity="no",
        summary="Joyce dealt with it herself. She has not been asked for money since, and the visits go on.",
    )
