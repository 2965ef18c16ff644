"""Questions of a best interests decision, in the order of section 4 of the Act."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.rows import QuestionsInRows, Several
from alongside.time_spent.forms import Minutes

from ..codes.best_interests import ConsulteeRole, DissentRoute

CONSULTEES = Several(
    name="consultees",
    each="Person",
    title="Who was asked for their view",
    hint="Also say who was not asked, and why: for example, because they are a source of risk.",
    add="Add another person",
    before="less_restrictive",
    questions={
        "name": Line("Who is it?", called="their name", width=20),
        "role": Pick("Why them?", choices=ConsulteeRole, missing="Select why this person"),
        "consulted": YesNo("Were they asked?", missing="Select yes if they were asked"),
        "asked_about": Narrative("What were they asked about?", required=False, rows=2, called="what they were asked"),
        "view": Words("What do they think, in their own words?", required=False, rows=2, called="what they think"),
        "weight": Narrative("What weight was it given, and why?", required=False, rows=2, called="the weight given"),
        "why_not": Narrative("Why were they not asked?", rows=2, called="why they were not asked"),
    },
    reveals={"consulted": {"yes": ("asked_about", "view", "weight"), "no": ("why_not",)}},
)
OPTIONS = Several(
    name="options",
    each="Option",
    title="What could be done",
    hint="At least two. Benefits and burdens in words, never in numbers.",
    add="Add another option",
    least=2,
    first=2,
    before="less_restrictive",
    questions={
        "option": Narrative("What would be done?", rows=2, called="what would be done"),
        "medical": Narrative("Good for their health", required=False, rows=1, called="the good for their health"),
        "emotional": Narrative("Good for how they feel", required=False, rows=1, called="the good for their feelings"),
        "social": Narrative("Good for their life with others", required=False, rows=1, called="the good with others"),
        "practical": Narrative("Good for daily life", required=False, rows=1, called="the good for daily life"),
        "burdens": Narrative("Burdens and harms", required=False, rows=2, called="the burdens and harms"),
        "restriction": Narrative("What would it keep them from?", required=False, rows=1, called="what it restricts"),
        "likely_view": Narrative("What would they say of it?", required=False, rows=1, called="what they would say"),
    },
)


class BestInterestsForm(QuestionsInRows):
    """One decision, made for somebody who could not make it, and how it was reached."""

    mark_optional = False
    several = (CONSULTEES, OPTIONS)
    headings = {
        "decision_maker": "Who decides",
        "participation": "Their own part in it",
        "less_restrictive": "Less restriction",
        "decision": "What is decided",
        "disagreement": "If somebody disagrees",
        "plan": "What happens next",
    }
    reveals = {"departs_from_wishes": {"yes": ("departure_why",)}}
    decision_maker = Line("Who decides?", called="who decides", width=20)
    decision_maker_role = Line("What is their role?", required=False, max_length=100, called="their role", width=20)
    decided_on = Day("When was it decided?", called="the date it was decided", past=True)
    can_wait = YesNo(
        "May they become able to decide it themselves, and can it wait for that?",
        required=False,
        called="if it can wait",
    )
    waiting = Narrative("Until when, or why not?", required=False, rows=2, called="until when it waits, or why not")
    not_by_appearance = YesNo(
        "Is the decision made without resting on their age, looks, condition or behaviour?",
        required=False,
        called="if it rests on none of these",
        help_text="Section 4(1): none of these is a reason by itself.",
    )
    participation = Narrative(
        "How were they encouraged to take part?", required=False, rows=2, called="how they were encouraged"
    )
    wishes_now = Words("What do they want and feel now?", required=False, rows=3, called="what they want now")
    wishes_before = Words(
        "What did they want and feel before?", required=False, rows=2, called="what they wanted before"
    )
    written_statements = Words(
        "What had they written down, when they could decide?", required=False, rows=2, called="what they had written"
    )
    beliefs_and_values = Narrative(
        "What do they believe in and value?", required=False, rows=2, called="their beliefs and values"
    )
    other_factors = Narrative(
        "What else would they weigh?", required=False, rows=2, called="what else they would weigh"
    )
    less_restrictive = Narrative(
        "What would restrict them less, and why is it not chosen?",
        required=False,
        rows=3,
        called="what would restrict them less",
        help_text="If what is chosen restricts least, say so. Section 1(6).",
    )
    departs_from_wishes = YesNo(
        "Does the decision depart from what they want, or wanted?",
        required=False,
        called="if it departs from their wishes",
    )
    departure_why = Narrative("What justifies that?", rows=3, called="what justifies departing from their wishes")
    decision = Narrative("What is decided?", rows=2, called="what is decided")
    reasons = Narrative("Why is this in their best interests?", rows=3, called="why it is in their best interests")
    disagreement = Narrative(
        "Who disagrees, and what do they say?",
        required=False,
        rows=2,
        called="who disagrees",
        help_text="Also the adult.",
    )
    dissent_route = OneOf(
        "How is that taken further?", choices=DissentRoute, required=False, called="how it goes further"
    )
    plan = Narrative("Who does what, by when?", required=False, rows=3, called="who does what")
    review_on = Day("When will it be looked at again?", required=False, called="the date it is looked at again")
    minutes_spent = Minutes()

    def clean(self):
        """What `decide_in_best_interests` takes."""
        answers = super().clean()
        answers["dissent_route"] = answers.get("dissent_route") or None
        return answers
