"""How Susi, and Marjorie's daughter, are reached without putting anybody at risk: invented, beside their stories."""

from alongside.people.codes import Channel

from .telling import Telling


def before_anybody_asks_susi(t: Telling) -> None:
    """Her worker thinks it through before she makes contact, and finds a place that Darren does not come to."""
    t.knows(
        *(99, "10:00"),
        name="Darren",
        relationship="boyfriend",
        speaks_for="other",
        adult_wants_them="yes",
        source=t.enquiry.sources.get(),
    )
    t.considers_asking(
        *(99, "10:20"),
        enquiry=t.enquiry,
        alone=True,
        nearby="Darren comes most evenings. Nobody else has a key.",
        how_to_contact="Her worker Nell asks her at breakfast whether she would like a coffee with me.",
        code_word="Is the cat in?",
        closed_questions="Are you by yourself? Shall I go? Shall I ring somebody?",
        call_back="If she does not come, Nell looks in at lunch. Nobody rings her phone.",
        place_and_pace="The café by the library, as long as she likes. Staying with him is hers to choose.",
        danger_signs="She asks about the cat, or he is outside.",
        immediate_danger=False,
        decision="now",
    )


def how_susi_is_reached(t: Telling) -> None:
    """What she said at the café, when she was by herself."""
    t.finds_out(
        *(101, "09:30"),
        {"channel": Channel.HAND, "safe": "yes"},
        {"channel": Channel.POST, "safe": "no", "why": "He is there when the post comes, and opens it."},
        {"channel": Channel.PHONE, "safe": "no", "why": "He picks it up."},
        {"channel": Channel.TEXT, "safe": "no", "why": "He reads her messages.", "others_see": True},
        confirmed_how="alone",
        times="Mornings, before eleven",
        third_party="Nell Achebe at Open Door",
        say_they_are="somebody about the house",
    )


def before_susis_meeting(t: Telling) -> None:
    """Whether Darren should be at the meeting."""
    t.looks_for_coercion(
        *(109, "15:00"),
        before="joint-meeting",
        looked_by="Amina, with Nell, who sees them together most days",
        signs="He answers for her. He holds her bank card at weekends. She looks at him before she speaks.",
        effect_on_choice="She says the same with him and without him: she wants to stay. With him she says it slowly.",
        adviser="The domestic abuse adviser at the hospital",
        also_there=["pets"],
        about_these="Her cat. She will not go anywhere without it.",
        staff_visits="In twos after four o'clock.",
        found="signs",
        conclusion="A meeting with both of them would not be safe. She comes; he is not asked to. "
        "Nobody presses her to leave: that is when it would be most dangerous.",
    )


def before_anybody_asks_marjorie(t: Telling) -> None:
    """She is too ill to be asked; her daughter can be rung."""
    t.considers_asking(
        *(1, "11:00"),
        enquiry=t.enquiry,
        alone=False,
        nearby="A six-bed ward, and her family by turns.",
        immediate_danger=False,
        decision="not-now",
        instead="Her family are asked. The ward sister says when Marjorie is well enough to be sat with.",
        look_again_after=6,
    )
    alison = t.knows(
        *(3, "10:00"),
        name="Alison Fenn",
        relationship="daughter",
        speaks_for="family",
        phone="01632 960411",
        lives_with_adult=False,
    )
    t.finds_out(
        *(3, "10:10"),
        {"channel": Channel.PHONE, "safe": "yes", "may_leave_message": True},
        {"channel": Channel.VOICEMAIL, "safe": "yes"},
        person=alison,
        confirmed_how="phone-alone",
        times="Thursdays, or after four",
    )
