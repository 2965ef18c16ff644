"""Alan, whose bank card was stolen: he keeps his own bank account.

A case story of the London Borough of Sutton, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts
are the report's; the name, the dates and every word spoken are invented.
"""

from datetime import date

from alongside.voice.actions import Said

from .sutton_meeting import give_him_the_minutes, hold_it, minute_it, plan_with_him, prepare_him
from .telling import Telling, met

TITLE = "Alan keeps his bank account (Sutton)"
ADULT = {"given_name": "Alan", "family_name": "Pryce", "date_of_birth": date(1968, 9, 23)}
DAYS = 150


def tell(t: Telling) -> None:
    """Record Alan's story."""
    the_person(t)
    the_concern(t)
    keep, safe = before_the_meeting(t)
    at_the_meeting(t, keep, safe)
    plan, used = his_plan(t, keep, safe)
    the_end(t, keep, safe)
    t.ends_plan(77, "10:45", plan, "monitoring", "He says that Fridays can stay.", "His support worker, on Fridays")
    t.judges(77, "10:50", used, adult="fairly", adults_words="Talked to like a grown-up.", practitioner="very")
    others_may_read(t)


def the_person(t: Telling) -> None:
    """Alan’s record is opened."""
    t.opens(
        *(0, "10:05"),
        **ADULT,
        gender="male",
        ethnicity="white",
        address="Flat 9, 60 Ropewalk, Harrowmere",
        postcode="ZZ1 3RB",
        communication="Likes to be told what a meeting is for beforehand.",
    )


def the_concern(t: Telling) -> None:
    """What was reported, and the decision."""
    t.reports(
        *(0, "10:20"),
        happened="Somebody Alan knows stood behind him at the cash machine and went off with his card. He rang us "
        "himself afterwards to say what he had done about it.",
        types=["financial"],
        location="community",
        source_kind="known",
        source_name="Kev",
        source_relationship="somebody he knows from the pub",
        safe_now="yes",
        made_safe="He had rung the police and the bank, and the card is stopped.",
        adult_knows="yes",
        referrer_kind="council",
        referrer_name="Lorna Whitely",
        referrer_contact="Appointee team",
        wish=Said("I've sorted it. Just don't take my account off me."),
        passed_on_by="Lorna Whitely",
    )
    t.decides(
        *(2, "09:45"),
        support_reason="social",
        decision="section-42",
        reasons="The duty is met. He wants to come to the meeting himself, so it is held when he can.",
        adults_view="followed",
        adults_view_words="Fine, so long as I'm in the room.",
        **met(
            "The council is appointee for his benefits; a support worker twice a week.",
            "His card was stolen by somebody he knows.",
            "He acts well afterwards, but people follow him to the machine again and again.",
        ),
    )


def before_the_meeting(t: Telling) -> list:
    """What he wants."""
    talk = t.talks(
        *(6, "13:30"),
        "I rang the police, I rang the bank, I cancelled the card. What else is there?",
        "The appointee has my benefits already. The account's the bit that's mine.",
        "If I've to come to an office and ask for my own tenner, I'll pack it in.",
        place="his flat",
        seen_alone=True,
        feels_safe="mostly",
    )
    keep, safe = t.hears(
        *(6, "14:40"),
        talk,
        "I want to keep my own bank account.",
        "I want to get my money out without somebody breathing down my neck.",
    )
    t.classifies(6, "16:20", keep, "toolkit-2015/control", "kingston/quality-of-life", "direction/maintenance")
    t.classifies(6, "16:25", safe, "toolkit-2015/feel-safer", "toolkit-2015/protect-self", "direction/change")
    return [keep, safe]


def at_the_meeting(t: Telling, keep, safe) -> None:
    """He says it to everybody, and hears for himself how it is decided."""
    meeting = plan_with_him(t)
    prepare_him(t, meeting)
    t.hears_others(
        *(20, "11:00"),
        "It would be safest if all his money went to the appointee and he collected it from the office.",
        speaker="Lorna Whitely",
        relationship="council appointee",
        conflicts=True,
        handled="Said in front of Alan, who answered it. After that Lorna withdrew it.",
    )
    t.talks(
        *(20, "11:15"),
        "I did everything you'd have done, and quicker. You don't lose your account when it happens to you.",
        "I want to be the one who says what happens with it.",
        stage="plan",
        place="the safeguarding meeting",
        present="the appointee, the police, his support worker",
        seen_alone=False,
        why_not_alone="It was the meeting",
        support="what the meeting was for, gone through with him the day before",
    )
    hold_it(t, meeting)
    minute_it(t, meeting, keep, safe)
    t.answers(20, "15:00", "Was at the meeting; told in writing that he keeps the account.")
    give_him_the_minutes(t, meeting)


def his_plan(t: Telling, keep, safe) -> tuple:
    """What everybody took away from the meeting; what he had done about the card is his own."""
    plan = t.plans(
        *(23, "10:00"),
        "My card in my pocket and my name on it.",
        {
            "what": "Ring the bank and the police at once if the card goes again.",
            "owner_kind": "adult",
            "outcome": keep,
        },
        {
            "what": "Go along to the bank on Fridays.",
            "owner_kind": "provider",
            "owner_name": "His support worker",
            "outcome": safe,
        },
        {
            "what": "Send a new card to the branch, for Alan to collect.",
            "owner_kind": "partner",
            "owner_name": "The bank",
            "outcome": keep,
        },
        strengths="He rang the police and the bank himself, within the hour.",
        contingency="If somebody follows him, he goes into the bank and asks for the manager.",
        agreed_with="the appointee, the police and his support worker",
    )
    used = t.offers(23, "10:10", "supported-decisions", "You lay it out, I'll pick.", keep)
    ring, fridays, card = plan.actions.order_by("pk")
    t.goes(27, "10:00", card, "done", "Collected on Monday.", "Alan")
    t.looks_at_plan(
        *(48, "14:00"),
        plan,
        "It's going all right. Nobody's had their hand in it but me.",
        (ring, {"result": "not-needed", "words": "It has not been stolen again."}),
        (fridays, {"result": "partly", "words": "Fridays yes; other days he forgets to wait.", "said_by": "Alan"}),
        because="other",
    )
    return plan, used


def the_end(t: Telling, keep, safe) -> None:
    """Looking back with him."""
    t.reviews(
        *(48, "14:10", safe),
        adults_view="partly",
        adults_words="Fridays are good. I forget, other days.",
        achieved="partly",
    )
    t.talks(
        *(74, "13:40"),
        "Kev's not been near. And the girl in the bank knows my name now.",
        stage="close",
        place="his flat",
        seen_alone=True,
        feels_safe="yes",
    )
    judged = {"stage": "close", "adults_view": "fully", "achieved": "fully", "ease": "easy"}
    t.reviews(74, "14:30", keep, adults_words="Still mine.", why="Because he was there to say it himself.", **judged)
    t.reviews(
        74, "14:35", safe, adults_words="No neck-breathing.", why="A machine indoors, and company on Fridays.", **judged
    )
    t.closes(
        *(77, "10:15"),
        "If somebody stands behind me again I press cancel, go in, and ring you after.",
        whom_to_ring="Amina Yusuf, 01632 960101. On Fridays the support worker.",
        ring_given_as="large-print",
        asked_later="welcome",
    )
    t.concludes(
        *(77, "10:30"),
        "You asked me. Nobody ever asks, they just sort you out.",
        assessment="identified-action",
        result="removed",
        lacked_capacity="no",
        summary="He keeps his account and knows what to do if it happens again. Support in place on Fridays.",
    )


def others_may_read(t: Telling) -> None:
    """Asked afterwards, he lets the Board read what came of it."""
    t.lets_read(
        *(120, "11:00"),
        "I kept what was mine, and there is company now. Nobody decided it over my head.",
        "A man who lives alone",
        "fully",
    )
