"""Mr A after a stroke: an advocate helps with what he cannot decide; whom he sees he decides himself, each time.

A case story of Gateshead Council, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts are the
report's; the names, the dates and every word spoken are invented.
"""

from datetime import date

from alongside.voice.actions import Said

from .gateshead_advocate import asks_him, at_the_meeting, goes, reports, somebody_beside_him
from .gateshead_capacity import his_liberty_there, in_his_best_interests, what_he_can_decide
from .telling import Telling, met

TITLE = "Mr A chooses whom he sees (Gateshead)"
ADULT = {"given_name": "Arthur", "family_name": "Ancroft", "date_of_birth": date(1947, 1, 30)}
DAYS = 400
SHOWN = {"manner": "drawn"}


def tell(t: Telling) -> None:
    """Record Mr Ancroft's story."""
    the_concern(t)
    family, not_him, cared_for = on_the_ward(t)
    ade = somebody_beside_him(t)
    what_is_possible(t, family, not_him, cared_for, ade)
    his_liberty_there(t)
    the_end(t, family, not_him, cared_for, ade)
    and_after(t, not_him)


def the_concern(t: Telling) -> None:
    """What was alleged, and the decision."""
    t.opens(
        *(0, "11:10"),
        **ADULT,
        gender="male",
        ethnicity="white",
        address="17 Kiln Street, Harrowmere",
        postcode="ZZ4 8LT",
    )
    t.reports(
        *(0, "11:25"),
        happened="Mr Ancroft was found on the kitchen floor. The ambulance crew were told that his son Brian had "
        "pushed him. On the ward he has since had a severe stroke.",
        types=["physical", "domestic"],
        location="own-home",
        source_kind="known",
        source_name="Brian",
        source_relationship="son",
        safe_now="yes",
        made_safe="He is in hospital, and the ward knows that Brian is not to visit while the police ask questions.",
        adult_knows="not-known",
        referrer_kind="health",
        referrer_name="Sister Moira Dunne",
        referrer_contact="Harrowmere General",
    )
    t.decides(
        *(1, "15:20"),
        support_reason="physical",
        decision="section-42",
        reasons="All three criteria are met. The police investigate; we begin with how he can tell us what he wants.",
        adults_view="not-asked",
        not_asked_why="He could neither follow nor answer the question on the day. To be asked as soon as he can.",
        **met(
            "A severe stroke: needs help with everything.",
            "Said to have been pushed by his son; the police are looking into it.",
            "He cannot move or call out.",
        ),
    )
    t.answers(2, "10:00", "Told that an enquiry has begun, and asked who on the ward knows him best.")


def on_the_ward(t: Telling) -> list:
    """First how to talk with him, and then what he wants."""
    t.asks(
        *(3, "12:00"),
        "not-asked",
        "The stroke took most of his speech. The speech therapist and the neuropsychologist find out how to ask.",
        not_asked_reason="unwell",
    )
    talk = t.talks(
        *(16, "10:30"),
        Said("[Pointed to his wife, then to Claire, and kept a hand on both pictures.]", **SHOWN),
        Said("[Turned the picture of Brian face down, three times out of three.]", **SHOWN),
        Said("Warm. Nurse. Good."),
        place="the ward",
        present="the speech and language therapist",
        seen_alone=False,
        why_not_alone="The therapist is how we understand each other",
        support="pictures, one question at a time, as the neuropsychologist advised; each asked three times",
    )
    outcomes = t.hears(
        *(16, "11:45"),
        talk,
        Said("[To see his wife and Claire.]", **SHOWN),
        Said("[Not to see Brian.]", **SHOWN),
        Said("Warm. Nurse. Good. [To be somewhere safe where he is well cared for.]"),
    )
    family, not_him, cared_for = outcomes
    t.classifies(16, "15:30", family, "toolkit-2015/relationships", "direction/maintenance")
    t.classifies(16, "15:35", not_him, "toolkit-2015/feel-safer", "toolkit-2015/choice", "direction/change")
    t.classifies(16, "15:40", cared_for, "toolkit-2015/feel-safer", "kingston/quality-of-life", "direction/change")
    return outcomes


def what_is_possible(t: Telling, family, not_him, cared_for, ade) -> None:
    """Capacity is looked at decision by decision, and what he wants is weighed with what can be done."""
    t.hears_others(
        *(20, "14:00"),
        "He's my husband. I'll have him home and look after him myself, as I always have.",
        speaker="Jean Ancroft",
        relationship="wife",
        conflicts=True,
        handled="Listened to, and shown what he now needs day and night. She will be with him every day instead.",
    )
    home = what_he_can_decide(t)
    t.talks(
        *(32, "13:30"),
        Said("He cannot weigh up where to live. He is quite clear that he wants Jean near.", "advocate", "Ade Balogun"),
        stage="plan",
        place="the best-interests meeting",
        present="Ade Balogun (advocate), Jean, Claire, the ward",
        support="an advocate, for where to live and for money, which he lacks capacity to decide",
    )
    t.agrees(
        *(32, "15:40"),
        cared_for,
        "A nursing home ten minutes from Jean, with a room that looks out on the road he knows.",
        gap="other",
        explained="He wanted care and he wanted Jean. She cannot give that care at home, so he has it near her.",
        whom="best-interests",
    )
    t.agrees(32, "15:45", family, "Jean comes every day and Claire on Sundays. Nobody has to ask.")
    at_the_meeting(t, ade)
    in_his_best_interests(t, home)
    t.agrees(
        *(35, "10:20"),
        not_him,
        "Brian does not visit. Mr Ancroft has capacity to decide that, and decides it; we ask again each time.",
    )
    reports(t, ade)


def the_end(t: Telling, family, not_him, cared_for, ade) -> None:
    """He has moved; he is asked about his safety, and about Brian, at every visit."""
    nod = "[Thumb up.]"
    t.asks_about_safety(52, "11:00", "mostly", "[Thumb level, then up when Jean came in.]")
    t.reviews(52, "11:20", not_him, adults_view="fully", adults_words="[Brian's picture face down.]", achieved="fully")
    t.asks_about_safety(80, "11:00", "yes", nod)
    t.talks(
        *(80, "11:10"),
        Said("Window. Bus. Jean."),
        stage="close",
        place="his room",
        seen_alone=True,
        support="pictures",
    )
    judged = {"stage": "close", "adults_view": "fully", "achieved": "fully"}
    t.reviews(80, "11:40", family, adults_words=nod, **judged)
    t.reviews(80, "11:45", cared_for, adults_words="Good. Warm.", **judged)
    goes(t, ade)
    t.concludes(
        *(84, "16:00"),
        Said("[Thumb up to the picture of the finished path.]", **SHOWN),
        assessment="identified-action",
        result="removed",
        lacked_capacity="yes",
        supported=True,
        supported_by="advocate",
        summary="He lacked capacity for where to live and for money; an advocate supported him. He has capacity to "
        "decide whom he sees, and decides against Brian. Asked again at intervals, as is whether he feels safe.",
    )


def and_after(t: Telling, not_him) -> None:
    """He is asked how it was; and it goes on being his to decide."""
    asks_him(t)
    t.asks_about_safety(170, "10:30", "yes", "[Thumb up.]")
    t.reviews(170, "10:40", not_him, stage="after", adults_words="[Brian's picture face down.]", adults_view="fully")
    t.asks_about_safety(290, "10:30", "yes", "Good.")
    t.reviews(
        *(290, "10:40"),
        not_him,
        stage="after",
        adults_words="[Held Brian's picture a while, then face down.]",
        adults_view="fully",
    )
