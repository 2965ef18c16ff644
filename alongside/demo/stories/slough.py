"""Susi and her boyfriend: her wish to stay becomes a wish to leave, in her own time.

A case story of Slough Borough Council, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts are
the report's; the surname, the dates and every word spoken are invented.
"""

from datetime import date

from alongside.voice.actions import Said

from .safely import before_anybody_asks_susi, before_susis_meeting, how_susi_is_reached
from .slough_weighing import she_weighs_leaving, she_weighs_staying
from .telling import Telling, met

TITLE = "Susi wants to stay, and later to leave (Slough)"
ADULT = {"given_name": "Susi", "family_name": "Marlowe", "date_of_birth": date(1993, 11, 2)}
DAYS = 420
HIM = {"location": "own-home", "source_kind": "known", "source_name": "Darren", "source_relationship": "boyfriend"}
HER_WORKER = {
    "adult_knows": "yes",
    "referrer_kind": "care-provider",
    "referrer_name": "Nell Achebe",
    "referrer_contact": "Open Door Supported Living",
}
NEEDS = "A moderate learning disability; a little support in a shared house."


def tell(t: Telling) -> None:
    """Record Susi's story."""
    an_earlier_concern(t)
    the_concern(t)
    before_anybody_asks_susi(t)
    stay, kinder = she_wants_to_stay(t)
    how_susi_is_reached(t)
    before_susis_meeting(t)
    the_meeting(t, stay, kinder)
    weighing = she_weighs_staying(t, stay)
    a_month_later(t, stay, kinder)
    leave, new_home = she_wants_to_leave(t, stay, kinder)
    she_weighs_leaving(t, weighing, leave)
    the_end(t, leave, new_home)


def an_earlier_concern(t: Telling) -> None:
    """What was reported before: the police took no action."""
    t.opens(
        *(0, "13:10"),
        **ADULT,
        gender="female",
        ethnicity="white",
        address="Flat 2, 31 Bobbin Lane, Harrowmere",
        postcode="ZZ5 2QT",
        communication="Short sentences, one thing at a time. Likes to see pictures of the choices.",
    )
    t.reports(
        *(0, "13:30"),
        happened="Susi told a friend that Darren makes her have sex when she has said no.",
        types=["sexual"],
        safe_now="not-known",
        **HIM,
        **HER_WORKER,
    )
    t.decides(
        *(2, "16:00"),
        decision="no-enquiry",
        pathways=["police", "case-management"],
        care_needs="met",
        care_needs_evidence=NEEDS,
        abuse_or_neglect="met",
        abuse_or_neglect_evidence="Her own account, to a friend.",
        cannot_protect="not-met",
        cannot_protect_evidence="She told her worker that she can send him away, and that she has.",
        reasons="Reported to the police, who take no action. Her worker goes on talking with her.",
        adults_view="followed",
        adults_view_words="Leave it. He's my boyfriend.",
    )
    t.answers(3, "09:30", "Told what was decided, and why.")


def the_concern(t: Telling) -> None:
    """The concern that led to an enquiry."""
    t.reports(
        *(96, "09:05"),
        happened="Susi had a bruised arm. She said that Darren did it and that it was nothing new.",
        types=["physical", "sexual", "domestic"],
        safe_now="no",
        made_safe="A worker sleeps in at the house this week, which Susi agreed to.",
        wish=Said("I'm not leaving him."),
        passed_on_by="Nell Achebe",
        **HIM,
        **HER_WORKER,
    )
    t.decides(
        *(97, "12:20"),
        support_reason="learning-disability",
        decision="section-42",
        reasons="Reported before. The duty is met whatever she decides about him; how we go about it is hers.",
        adults_view="followed",
        adults_view_words="You can talk to me. I want to be there when you all talk about me.",
        **met(
            NEEDS,
            "Bruises, and her own account of them.",
            "What happened when she was young taught her to put up with it, and she hides it from her workers.",
        ),
    )
    t.answers(97, "14:00", "An enquiry has begun, and you are asked to the meeting.")


def she_wants_to_stay(t: Telling) -> list:
    """The first conversation."""
    talk = t.talks(
        *(100, "11:00"),
        "He's my boyfriend. I want to stay with him.",
        "He gets angry and then he does stuff. If he was nice it would be fine.",
        "Can't one of you make him stop being like that?",
        place="the café by the library, which she chose",
        seen_alone=True,
        support="pictures",
        feels_safe="no",
    )
    stay, kinder = t.hears(
        *(100, "12:15"),
        talk,
        "I want to stay with Darren.",
        "I want him to be nicer to me, and you lot to help him change.",
    )
    of_stay = ("toolkit-2015/relationships", "kingston/quality-of-life", "direction/maintenance")
    t.classifies(100, "16:30", stay, *of_stay)
    t.classifies(100, "16:35", kinder, "toolkit-2015/feel-safer", "kingston/desired-change", "direction/change")
    return [stay, kinder]


def the_meeting(t: Telling, stay, kinder) -> None:
    """She comes to the meeting, and says no to what the professionals would do."""
    t.hears_others(
        *(112, "14:00"),
        "We want a worker there whenever he visits, and no nights alone with him while the risk is this high.",
        speaker="The professionals at the meeting",
        relationship="health, police and care workers",
        conflicts=True,
        handled="Susi was in the room, heard each of these and turned them down. The plan starts from what she wants.",
    )
    t.talks(
        *(112, "14:20"),
        "No. I don't want a worker sat there when he comes. It's my life and I'm staying with him.",
        stage="plan",
        place="the safeguarding meeting",
        present="health, police and care workers",
        seen_alone=False,
        why_not_alone="She wanted to say it to everybody herself",
        support="gone through with pictures the day before",
    )
    t.agrees(
        *(112, "15:10"),
        stay,
        "It is your decision and nobody will stop you. We work out together what could go wrong and what you would do.",
    )
    t.agrees(
        *(112, "15:15"),
        kinder,
        "Your workers help you to tell him what is not all right. He is offered help; nobody can make him take it.",
        gap="not-in-power",
        explained="I said that nobody can change another person. Susi: “You could try though.”",
    )


def a_month_later(t: Telling, stay, kinder) -> None:
    """She still wants both, and is not safe yet."""
    t.asks_about_safety(150, "10:20", "no", "Not when he's been drinking.")
    t.reviews(150, "10:40", stay, adults_words="Yeah, still. For now.")
    t.reviews(150, "10:45", kinder, adults_view="not", adults_words="He was nice for a week.", achieved="not")


def she_wants_to_leave(t: Telling, stay, kinder) -> list:
    """The wishes change, one and then the other: new words beside the old."""
    t.talks(
        *(208, "11:30"),
        "I put him on the risky side and on the good side. The risky side is full.",
        "He's not going to change, is he. And you can't make him.",
        stage="review",
        place="the café by the library",
        seen_alone=True,
        support="the sheet of what is good and what is risky, which she made with her worker",
    )
    leave = t.reviews(
        *(208, "12:40"),
        stay,
        still_wanted=False,
        new_words="I don't want to be with him any more. I want to leave him.",
    )
    new_home = t.reviews(
        *(223, "15:00"),
        kinder,
        still_wanted=False,
        achieved="not",
        adults_view="not",
        ease="hard",
        why="He was offered help three times and took none of it.",
        new_words="I want to live somewhere new where he isn't, and where he doesn't know the door.",
    )
    t.classifies(223, "16:30", leave, "toolkit-2015/feel-safer", "toolkit-2015/choice", "direction/change")
    t.classifies(223, "16:35", new_home, "toolkit-2015/feel-safer", "toolkit-2015/control", "direction/change")
    t.agrees(223, "16:40", leave, "You tell him when you are ready, with your worker in the next room.")
    t.agrees(223, "16:45", new_home, "We look at three places with you, across town. You choose.")
    return [leave, new_home]


def the_end(t: Telling, leave, new_home) -> None:
    """She has moved."""
    told = "I told him. I cried. He keeps ringing."
    t.asks_about_safety(262, "10:40", "mostly", "Better. I don't open the door.")
    t.reviews(262, "10:45", leave, adults_view="partly", adults_words=told, achieved="partly")
    t.talks(
        *(318, "11:00"),
        "I picked the yellow door. Nobody told me to.",
        "I thought about the good and the bad and I decided. Me.",
        stage="close",
        place="her new flat",
        seen_alone=True,
        feels_safe="yes",
    )
    why = {"ease": "hard", "why": "It took seven months, and many people who did not hurry her."}
    judged = {"stage": "close", "adults_view": "fully", "achieved": "fully"}
    t.reviews(318, "12:20", leave, adults_words="I don't miss it.", **judged, **why)
    t.reviews(318, "12:25", new_home, adults_words="I like it here. It's mine.", **judged, **why)
    t.concludes(
        *(322, "14:30"),
        "You kept asking what I wanted, even when I kept changing it. It can be finished now.",
        assessment="identified-action",
        result="reduced",
        lacked_capacity="no",
        summary="She has capacity to decide about him. She weighed it up and left. Settled where she lives now.",
    )
