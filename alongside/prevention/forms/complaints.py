"""Questions about a complaint."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions

from ..codes import ComplaintFrom, ComplaintKind, ComplaintResult, ComplaintStage

NO_TEAM = "Not about one team"


class ComplaintChangeForm(Questions):
    """How a complaint is understood, and how far it has gone. `teams`: to choose one from, or none."""

    headings = {"stage": "What has come of it"}
    kind = OneOf("What is it mostly about?", choices=ComplaintKind, missing="Select what it is mostly about")
    team = Pick("Which team’s work is it about?", choices=[], required=False, called="a team", empty=NO_TEAM)
    stage = OneOf("How far has it gone?", choices=ComplaintStage, missing="Select how far it has gone")
    result = OneOf("What was the result?", choices=ComplaintResult, required=False, called="the result")
    settled_on = Day("When was it settled?", required=False, called="the date it was settled", past=True)
    learned = Narrative("What was learned?", rows=3, required=False, called="what was learned")

    def __init__(self, *args, teams=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.teams = {str(team.pk): team for team in teams}
        self.fields["team"].choices = [("", NO_TEAM), *((key, team.name) for key, team in self.teams.items())]

    def clean_team(self):
        return self.teams.get(self.cleaned_data["team"])

    def clean(self):
        """A result goes with its day."""
        answers = super().clean()
        answers["result"] = answers.get("result") or None
        if answers["result"] and not answers.get("settled_on") and "settled_on" not in self.errors:
            self.add_error("settled_on", "Enter the date it was settled")
        if answers.get("settled_on") and not answers["result"] and "result" not in self.errors:
            self.add_error("result", "Select the result")
        return answers


class ComplaintForm(ComplaintChangeForm):
    """A complaint about safeguarding work when it comes: who complains, and what they say, which stays as it is."""

    field_order = ["received_on", "from_kind", "from_name", "kind", "what"]
    received_on = Day("When was it received?", called="the date it was received", past=True)
    from_kind = OneOf("Who complains?", choices=ComplaintFrom, missing="Select who complains")
    from_name = Line("Their name", required=False, called="their name")
    what = Narrative("What do they say?", rows=5, called="what they say")
