"""Mrs T on the ward: we wait until she is well enough, and then she wants nothing more done.

A case story of Swindon Borough Council, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts are
the report's; the names, the dates and every word spoken are invented.
"""

from datetime import date, datetime, time, timedelta
from typing import Any

from alongside.capacity.actions.assessments import record_assessment
from alongside.demo.loading.acts import LONDON
from alongside.timeliness.actions import agree_variation, pause_clocks, resume_clocks
from alongside.waiting.actions import check_safe_today

from .telling import Telling, met

TITLE = "Mrs T is asked again when she is well (Swindon)"
ADULT = {"given_name": "Teresa", "family_name": "Thornbury", "date_of_birth": date(1956, 7, 8)}
DAYS = 110


def tell(t: Telling) -> None:
    """Record Mrs Thornbury's story."""
    the_concern(t)
    too_unwell(t)
    leave_it, family = when_she_is_well(t)
    the_end(t, leave_it, family)


def the_concern(t: Telling) -> None:
    """What distant relatives reported, and the decision."""
    t.opens(
        *(0, "09:50"),
        **ADULT,
        gender="female",
        ethnicity="white",
        address="2 Chapel Rise, Harrowmere",
        postcode="ZZ3 6AF",
    )
    t.reports(
        *(0, "10:15"),
        happened="We are her cousins. A young man has lived in her house for years for next to no rent, and now he is "
        "in her will. The house is in a state. He is neglecting her and after her money.",
        types=["financial", "neglect"],
        location="own-home",
        source_kind="known",
        source_name="Marek",
        source_relationship="lodger",
        safe_now="yes",
        made_safe="She is in hospital.",
        adult_knows="no",
        referrer_kind="family",
        referrer_name="Howard and Gwen Leigh",
        referrer_contact="01632 960178",
    )
    t.decides(
        *(2, "14:40"),
        support_reason="mental-health",
        decision="section-42",
        reasons="There is cause to suspect, on the cousins' account alone. We ask her before we believe it.",
        adults_view="not-asked",
        not_asked_why="To be asked on the ward first thing tomorrow.",
        **met(
            "Severe depression; an inpatient, and will need support at home.",
            "The account of her cousins. It may turn out otherwise.",
            "Too unwell at present to look after her own affairs.",
        ),
    )


def too_unwell(t: Telling) -> None:
    """On the ward: she can say a little, and not what she wants. The time-scale gives way."""
    talk = t.talks(
        *(3, "11:20"),
        "Marek. Yes. He's in the house.",
        "I can't think about papers. I don't know about papers.",
        "You can go and see if it's all right for when I come home.",
        place="the ward",
        seen_alone=True,
        support="short, and stopped when she tired",
    )
    t.asks(
        *(3, "12:30"),
        "not-asked",
        "Not well enough to take part or to decide about this. We wait for her to recover, and ask again.",
        conversation=talk,
        not_asked_reason="unwell",
    )
    the_decision_waits(t)
    the_clocks_wait(t)
    t.hears_others(
        *(5, "15:00"),
        "We want that lodger out, and the will looked at by somebody.",
        speaker="Howard and Gwen Leigh",
        relationship="cousins",
        conflicts=None,
        handled="Told that we will ask her when she is well, and that her will is her own.",
    )
    t.hears_others(
        *(9, "16:10"),
        "I went to see the house, as she agreed. It is lived-in and warm, with food in. Nothing there worries me.",
        speaker="Paul Adeleke",
        relationship="care coordinator",
        conflicts=False,
        handled="For her going home; she was told what was seen.",
    )
    is_she_safe(t)


ABOUT_HER_HOUSE: dict[str, Any] = {
    "domain": "safeguarding",
    "decision": "what is done about my house and Marek",
    "question": "Do you want us to look into Marek, the rent and the will?",
}


def the_decision_waits(t: Telling) -> None:
    """At present she cannot decide it. She is expected to recover, so nothing is decided for her: it waits."""
    with t.on(3, "13:10") as today:
        record_assessment(
            by=t.amina,
            adult=t.adult,
            enquiry=t.enquiry,
            **ABOUT_HER_HOUSE,
            trigger="Her cousins want something done at once.",
            doubt="Severe depression; she lost the thread of each question, which is not like her.",
            support=[{"given_on": today, "kind": "time", "done": "After her rest, two questions and no more."}],
            abilities=[
                {"ability": "retain", "finding": "able"},
                {
                    "ability": "weigh",
                    "finding": "not-able",
                    "evidence": "Every way it could go was the same to her.",
                    "reply": "It's all one. You do what you like.",
                },
            ],
            impaired=True,
            impairment="Severe depression, in its third week.",
            impairment_source="the ward consultant",
            causal_link="Because of the depression nothing that may come of it weighs more than anything else.",
            conclusion="lacks",
            regain="yes",
            regain_when="in about three weeks, the consultant thinks",
            waits=True,
            waits_until=today + timedelta(21),
            waiting_reason="She is expected to recover, and nobody comes to harm meanwhile. The usual time for an "
            "enquiry is relaxed for this: what is done about her house is hers to say.",
            assessor="Amina Yusuf",
            assessor_role="social worker",
            assessed_on=today,
            review_on=today + timedelta(19),
        )


def the_clocks_wait(t: Telling) -> None:
    """Her clocks stand still while she recovers, and Ben agrees that it will be later than usual."""
    with t.on(3, "13:30") as today:
        pause_clocks(
            by=t.amina,
            record=t.enquiry,
            from_on=today,
            reason="capacity",
            words="The consultant thinks that she will be herself again in about three weeks.",
            agrees="knows",
            look_again_on=today + timedelta(19),
        )
        agree_variation(
            by=t.amina,
            record=t.enquiry,
            departs="timescale",
            stage="plan",
            new_date=today + timedelta(45),
            because="she is too unwell to say what she wants, and is expected to recover",
            evidence="The ward consultant, and how she was with us today.",
            benefit="What is done about her house and Marek is hers to say. Nobody comes to harm meanwhile.",
            agreed_by=t.ben,
            agreed_on=today,
        )


def is_she_safe(t: Telling) -> None:
    """Asked while she waits: of somebody who sees her every day."""
    with t.on(12, "10:20"):
        check_safe_today(
            by=t.amina,
            record=t.enquiry,
            asked_at=datetime.combine(t.day(12), time(10), LONDON),
            asked="through",
            through="The ward sister, who sees her every day",
            answer="yes",
            why="On the ward, eating better, and no visitor whom she did not want.",
        )


def she_can_decide(t: Telling) -> None:
    """Asked again when she is well, and no doubt is left."""
    with t.on(22, "15:00") as today:
        record_assessment(
            by=t.amina,
            adult=t.adult,
            enquiry=t.enquiry,
            **ABOUT_HER_HOUSE,
            support=[{"given_on": today, "kind": "place", "done": "In the garden, at her own pace, for an hour."}],
            abilities=[
                {"ability": "understand", "finding": "able"},
                {"ability": "retain", "finding": "able"},
                {
                    "ability": "weigh",
                    "finding": "able",
                    "reply": "Put him out and I'd have no company.",
                },
                {"ability": "communicate", "finding": "able"},
            ],
            conclusion="has",
            reasons="She told us what would follow either way, and which mattered more to her.",
            assessor="Amina Yusuf",
            assessor_role="social worker",
            assessed_on=today,
        )


def when_she_is_well(t: Telling) -> list:
    """Nearly three weeks on she tells it herself."""
    with t.on(22, "13:40") as today:
        pause = t.enquiry.pauses.on().get()
        resume_clocks(by=t.amina, pause=pause, resumed_on=today, words="She asked to see us.")
    talk = t.talks(
        *(22, "14:00"),
        "Marek pays what I asked him to pay. He does the shopping, he drives me out on a Sunday, he mended the gutter.",
        "He makes me laugh. It's a quiet house otherwise.",
        "I hadn't seen those cousins in eleven years.",
        stage="review",
        place="the garden of the ward",
        seen_alone=True,
        feels_safe="yes",
    )
    she_can_decide(t)
    leave_it, family = t.hears(
        *(22, "15:10"),
        talk,
        "Now I know what it's about: I don't want anything more done.",
        "I'd like to tell my cousins myself, with one of you there.",
    )
    t.classifies(22, "16:30", leave_it, "toolkit-2015/control", "toolkit-2015/choice", "direction/process")
    t.classifies(22, "16:35", family, "toolkit-2015/involved", "toolkit-2015/relationships", "direction/change")
    t.agrees(22, "16:40", leave_it, "Nothing more is done about Marek, the rent or the will. They are yours.")
    t.agrees(22, "16:45", family, "You speak to them at home the week after you go back. I sit with you.")
    return [leave_it, family]


def the_end(t: Telling, leave_it, family) -> None:
    """She has told them."""
    t.talks(
        *(37, "11:00"),
        "I said my piece. They went a bit quiet. Then Gwen asked for the recipe.",
        stage="close",
        place="her kitchen",
        present="Howard and Gwen Leigh, for the first half",
        seen_alone=True,
        feels_safe="yes",
    )
    judged = {"stage": "close", "adults_view": "fully", "achieved": "fully", "ease": "easy"}
    t.reviews(
        37, "12:15", leave_it, adults_words="You left it. Thank you.", why="She was asked when she was well.", **judged
    )
    t.reviews(
        37, "12:20", family, adults_words="I did it and nobody shouted.", why="Somebody sat beside her.", **judged
    )
    t.lets_read(
        *(37, "14:00"),
        "They waited until I was well, and then they asked me. I said it myself, with somebody beside me.",
        "An older woman who lives with illness",
        "fully",
    )
    t.answers(37, "15:00", "Told by Mrs Thornbury herself, and by us that the enquiry ends. They accept it.")
    t.concludes(
        *(38, "10:00"),
        "I'm glad you waited for me to be myself again.",
        assessment="none-no-action",
        lacked_capacity="no",
        summary="Too unwell to take part at first, so the time-scale gave way; with capacity after recovery, she "
        "wanted nothing more done. Nothing untoward was found in the house.",
    )
