"""What Susi weighed with her workers: staying with him at first, and months later leaving. Every word is invented."""

from alongside.risk.models import RiskWeighing
from alongside.voice.actions import Said

from .telling import Telling
from .weighing import adds_views, decides, draws_a_map, is_uneasy, stands_behind, weighs

STAYING = [
    {
        "name": "Carry on as now",
        "as_now": True,
        "benefits": "She is with him, and nobody watches.",
        "harms": "He hurts her again, when he has been drinking.",
        "likelihood": "Most weekends",
        "seriousness": "Bruises so far",
        "adults_words": "It’s mostly all right. Not Saturdays.",
    },
    {
        "name": "See him in the day, with her own way of saying stop",
        "as_now": False,
        "benefits": "She keeps him, and the nights are quiet.",
        "harms": "He may be angry that he cannot stay over.",
        "likelihood": "Likely",
        "harm_of_protecting": "She may feel told off, and hide things again.",
        "safer": "A word on the phone to Nell that means: come now.",
        "least_restrictive": True,
        "adults_words": "I can say that. “Not at night.” I practised it.",
    },
    {
        "name": "A worker there whenever he comes",
        "as_now": False,
        "benefits": "Nothing happens that nobody sees.",
        "harms": "She meets him elsewhere, where nobody knows.",
        "likelihood": "Very likely",
        "harm_of_protecting": "Her home is no longer hers, and she stops telling us.",
        "adults_words": "No. I said no.",
    },
]
LEAVING = [
    {
        "name": "Carry on as now",
        "as_now": True,
        "benefits": "No fuss, and she need not tell him.",
        "harms": "It goes on, and gets worse.",
        "likelihood": "Certain, she says",
        "adults_words": "No. I’ve done that one.",
    },
    {
        "name": "Tell him with Nell in the next room, and then move",
        "as_now": False,
        "benefits": "She says it herself, and sleeps behind her own door.",
        "harms": "The days after she tells him are the dangerous ones.",
        "seriousness": "It could be bad",
        "harm_of_protecting": "If we hurry her she may go back.",
        "safer": "The bag at Nell’s, a new number, the date told to nobody.",
        "least_restrictive": True,
        "adults_words": "That one. When I say.",
    },
]


def she_weighs_staying(t: Telling, stay) -> RiskWeighing:
    """What is good and what is risky about him, with pictures; and a plan for her to stay with."""
    weighing = weighs(
        *(t, 119, "11:00"),
        "I want to stay with him. But not get hurt.",
        outcomes=[stay],
        options=STAYING,
        why_it_matters="He tells me I’m pretty. I never had a boyfriend before.",
        strengths="She tells her workers more each month. She has sent him home twice.",
        safe_now="A worker sleeps in. Nell rings at nine every evening.",
        present="Susi, Nell and Amina, with the pictures",
    )
    police = "He should not be in the house at all. We can only act on what she tells us."
    worker = "She is stronger than we thought. I would go with what she can say."
    adds_views(t, 119, "15:00", weighing, ("PC Moss, police", police), ("Nell Achebe, support worker", worker))
    decides(
        *(t, 120, "10:30"),
        weighing,
        "She sees him in the day. She says “not at night” herself, and Nell comes if she gives the word.",
        residual=Said("He might hit me. I know that. I still want to see him."),
        disagreement="The police see it otherwise. They were heard, and come back to it at the review.",
        early_signs="A cancelled call; long sleeves; no money on Fridays.",
        contingency="Nell comes within ten minutes and stays the night. Susi says whether the police are called.",
        who_to_call="Nell by day; the night line of Open Door.",
        review_days=28,
    )
    stands_behind(t, 120, "14:00", weighing, "She can decide this and has weighed it well. We carry it with her.")
    is_uneasy(
        *(t, 121, "09:20"),
        "She can decide, and I am afraid for her. I lay awake over it.",
        weighing=weighing,
        consulted="Ben, the same afternoon.",
        came_of_it="Nell rings every evening. We look again in a month.",
    )
    return weighing


def she_weighs_leaving(t: Telling, before: RiskWeighing, leave) -> None:
    """The same sheet, months later: she puts other things on it."""
    again = weighs(
        *(t, 225, "11:00"),
        "I want to leave. I don’t want to be scared when I do it.",
        supersedes=before,
        what_changed="She said “not at night” eleven times, and he kept to it four times.",
        outcomes=[leave],
        options=LEAVING,
        why_it_matters="I want to sleep. I want my own door.",
        strengths="She said no to him and meant it. She has friends across town.",
        safe_now="Nell rings at nine. He has no key.",
        present="Susi, Nell and Amina",
    )
    decides(
        *(t, 225, "12:10"),
        again,
        "She tells him when she is ready, with Nell in the next room. The move is on a day that only we know.",
        residual=Said("He’ll shout. He might come round. I’ve got the word."),
        early_signs="He waits outside; he rings her friends.",
        contingency="To her friend’s, with Nell, and 999 if he is at the door.",
        who_to_call="Nell at any hour.",
        review_days=14,
    )
    draws_a_map(
        *(t, 225, "12:30"),
        "Seeing Darren",
        ("adult", "", "low", "high", "The risky side is full."),
        ("practitioner", t.amina.name, "medium", "high", "She still likes to be told that she is pretty."),
        response="She looks for that from people who do not hurt her: her friends, the dance group.",
    )
