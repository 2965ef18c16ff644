"""The heat map, marker by marker. Nothing is added up from what is answered."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Words
from alongside.design.rows import Several
from alongside.risk.codes import Much, Placed

from .together import Together

PLACE = {
    "quality": OneOf(
        "How much does it add to life?",
        choices=Much,
        inline=True,
        missing="Select how much it adds to life",
    ),
    "risk": OneOf("How much could go wrong?", choices=Much, inline=True, missing="Select how much could go wrong"),
    "why": Words("Why there?", required=False, rows=2, called="why there"),
}


class HeatMapForm(Together):
    """One thing, and where each of them puts it. Whoever is not asked is left out."""

    several = (
        Several(
            name="adult",
            each="Where the person puts it",
            title="Where does each of us put it?",
            hint="Each marker stays where its owner put it. Differences are worth talking about.",
            questions=PLACE,
            most=1,
            before="response",
        ),
        Several(
            name="carer",
            each="Where a carer puts it",
            add="Add another carer",
            questions={
                "name": Line("Who is it?", called="the carer’s name", width=20),
                **PLACE,
            },
            most=6,
            before="response",
        ),
        Several(
            name="practitioner",
            each="Where you, the practitioner, put it",
            questions=PLACE,
            most=1,
            before="response",
        ),
    )
    activity = Words("What is it about, in {called}’s own words?", rows=2, called="what it is about")
    response = Narrative("What do we agree to do?", required=False, rows=3, called="what is agreed")
    review_on = Day("When do we look at it again?", required=False, called="the date to look at it again")
    drawn_on = Day("When was this talked about?", called="the date this was talked about", past=True)

    def clean(self):
        """What `draw_heat_map` takes; the practitioner's name is whoever sends it."""
        answers = super().clean()
        adults, carers, own = (answers.pop(each.name) for each in self.several)
        later = answers.get("review_on")
        if later and answers.get("drawn_on") and later < answers["drawn_on"]:
            self.add_error("review_on", "The date to look at it again must be on or after the date of the talk")
        if not (adults or carers or own) and not self.errors:
            self.add_error("adult-0-quality", "Put at least one marker on the map")
        placed = ((Placed.ADULT, adults), (Placed.CARER, carers), (Placed.PRACTITIONER, own))
        return {**answers, "markers": [{**row, "placed_by": by} for by, rows in placed for row in rows]}
