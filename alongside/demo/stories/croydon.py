"""Marjorie, 82, who has dementia: her family speak for her, and choose with her in mind.

A case story of Croydon Council, printed in Making Safeguarding Personal 2013/14 (ADASS and LGA). The facts are the
report's; the names, the dates and every word spoken are invented.
"""

from datetime import date

from alongside.voice.actions import Said

from .safely import before_anybody_asks_marjorie
from .telling import Telling, met

TITLE = "Marjorie’s family speak for her (Croydon)"
ADULT = {"given_name": "Marjorie", "family_name": "Fenn", "date_of_birth": date(1944, 2, 11)}
DAYS = 95
DAUGHTER = "Alison Fenn (daughter)"
FAMILY = {"spoken_by": "representative", "speaker": DAUGHTER}


def tell(t: Telling) -> None:
    """Record Marjorie's story."""
    the_person(t)
    the_concern(t)
    before_anybody_asks_marjorie(t)
    nursing, answers = with_the_family(t)
    after_the_move(t, nursing, answers)


def the_person(t: Telling) -> None:
    """Marjorie’s record is opened."""
    t.opens(
        *(0, "14:10"),
        **ADULT,
        gender="female",
        ethnicity="white",
        address="Larkrise, 12 Hollin Bank, Harrowmere",
        postcode="ZZ7 1EN",
        communication="Dementia. Alison knows how she shows pain.",
    )


def the_concern(t: Telling) -> None:
    """What the family reported, and the decision."""
    t.reports(
        *(0, "14:25"),
        happened="Mum has had nothing to eat or drink for twelve days and keeps holding her stomach. The home did not "
        "call a doctor, though its own procedure says it must. We asked for her to be taken to hospital ourselves.",
        types=["neglect", "organisational"],
        location="care-home-residential",
        source_kind="service-provider",
        source_name="Larkrise",
        source_relationship="care home",
        safe_now="yes",
        made_safe="She is in hospital and being treated.",
        adult_knows="not-known",
        referrer_kind="family",
        referrer_name="Alison Fenn",
        referrer_contact="01632 960411",
        wish=Said("We want her looked after properly, and not back there.", **FAMILY),
    )
    t.decides(
        *(1, "10:30"),
        support_reason="memory-cognition",
        decision="section-42",
        reasons="All three criteria are met. The family are to be met face to face before anything is planned.",
        adults_view="not-asked",
        not_asked_why="Too ill to be asked on the ward; her family were asked.",
        **met(
            "Dementia; needs help with everything.",
            "Twelve days without food or drink, and no doctor called.",
            "She cannot ask for help or leave.",
        ),
    )


def with_the_family(t: Telling) -> list:
    """The meeting, with a leaflet that says what happens and what they may ask for."""
    talk = t.talks(
        *(4, "15:00"),
        Said("Nobody rang the doctor. Twelve days. I want to know how that could happen.", **FAMILY),
        Said(
            "We found a place that does real nursing. We'd like her to go there and not wherever has a bed.", **FAMILY
        ),
        stage="plan",
        place="a quiet room on the ward",
        present="Alison and two grandchildren",
        support="the leaflet about safeguarding, read through together and left with them",
    )
    the_leaflet(t)
    nursing, answers = t.hears(
        *(4, "16:20"),
        talk,
        Said("We want Mum in a nursing home that can really nurse her, and one that we choose.", **FAMILY),
        Said("We want to understand why nobody got her a doctor.", **FAMILY),
    )
    t.classifies(5, "09:10", nursing, "toolkit-2015/recover", "toolkit-2015/choice", "direction/change")
    t.classifies(5, "09:15", answers, "toolkit-2015/justice", "direction/process")
    t.agrees(
        *(5, "11:30"),
        nursing,
        "She goes straight from hospital to the home you chose, once its matron has met her.",
        whom="representative",
    )
    t.agrees(
        *(5, "11:35"),
        answers,
        "The home explains in writing what its procedure is and where it was not followed. I go through it with you.",
        whom="representative",
    )
    t.answers(5, "12:00", "Told what happens next, who does it and when; I ring every Thursday.")
    return [nursing, answers]


def the_leaflet(t: Telling) -> None:
    """What happens next and what they may ask for, gone through with Alison; and one person to turn to."""
    alison = t.adult.significant_people.get()
    t.gives(
        *(4, "15:45"),
        "next-enquiry-carer",
        "what-to-expect",
        other="Our leaflet about safeguarding: what happens and what you may ask for",
        person=alison,
        explained=True,
        understood="yes",
        how_known="She said which parts she would ask the home about.",
        said=Said("So we can ask. Nobody had said that we could ask.", **FAMILY),
    )
    t.names_contact(
        *(4, "15:55"),
        name="Amina Yusuf",
        what_they_do="Social worker; rings Alison every Thursday",
        reached="01632 960101, weekdays until 5; the team after that",
        chosen_by_adult=None,
    )


def after_the_move(t: Telling, nursing, answers) -> None:
    """She is in the new home; telephone calls and visits go on."""
    t.talks(
        *(19, "16:00"),
        Said("She moved on Tuesday. She ate some custard. I sat in the car and cried.", **FAMILY),
        stage="review",
        means="phone",
        present=DAUGHTER,
    )
    better = "They weigh her every week and tell me before I ask."
    t.reviews(33, "11:00", nursing, adults_view="fully", adults_words=better, achieved="fully", ease="easy")
    t.talks(
        *(47, "14:00"),
        Said("Smiled when the cup came, held my hand, and did not hold her stomach once.", manner="observed"),
        Said("It's Mum again, a bit.", **FAMILY),
        stage="review",
        place="her room in the new home",
        present=DAUGHTER,
        seen_alone=True,
    )
    t.reviews(
        *(47, "16:10"),
        answers,
        adults_view="partly",
        adults_words="We got the letter. It says sorry, and it doesn't say why.",
        achieved="partly",
    )
    t.talks(
        *(82, "10:30"),
        Said("Still gaining. We'd like one more meeting with the old home, and then we can leave it.", **FAMILY),
        stage="review",
        means="phone",
        present=DAUGHTER,
    )
