"""Questions about getting ready for a meeting."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.papers.fields import Upload
from alongside.voice.actions import Said
from alongside.voice.codes import Manner, SpokenBy


class PrepareForm(Questions):
    """Who prepared somebody, how, and what they want to say."""

    mark_optional = False
    person = Pick("Who was prepared?", choices=[], missing="Select who was prepared")
    prepared_by = Line("Who prepared them?", called="who prepared them")
    prepared_on = Day("When?", called="the date", past=True)
    met_before = YesNo("Was there a meeting before the meeting?", required=False, called="if they met beforehand")
    purpose_explained = YesNo("Was it explained what the meeting is for?", required=False, called="if it was explained")
    parts_explained = YesNo("And what each person does there?", required=False, called="if this was explained")
    told_who_comes = YesNo("Were they told who will be there?", required=False, called="if they were told")
    support = Narrative(
        "What support was agreed?",
        required=False,
        rows=2,
        called="what support was agreed",
        help_text="For example: a break when they raise a hand, an interpreter, sitting beside a friend.",
    )
    material = Narrative(
        "What were they given, and in what form?", required=False, rows=2, called="what they were given"
    )
    wants_to_say = Words(
        "What do they want to say at the meeting, in their own words?",
        required=False,
        rows=3,
        called="what they want to say",
    )

    def __init__(self, *args, invitations=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(invitation.pk): invitation for invitation in invitations}
        self.fields["person"].choices = [("", ""), *((key, it.called) for key, it in self.people.items())]

    def clean(self):
        """What `prepare` takes."""
        answers = super().clean()
        answers["invitation"] = self.people.get(answers.pop("person", None))
        return answers


class OwnReportForm(Questions):
    """The adult's own report: a line or two is enough, and so is a picture."""

    reveals = {"spoken_by": {"representative": ("representative",), "advocate": ("advocate",)}}
    words = Words(
        "What do they want everybody at the meeting to know?",
        required=False,
        rows=4,
        called="what they want everybody to know",
        help_text="A line or two is enough. It is read out first, unless they read it themselves.",
    )
    manner = OneOf("How did the words come?", choices=Manner, required=False, inline=True, called="how the words came")
    spoken_by = OneOf(
        "Whose words are these?",
        choices=[(code.value, code.label) for code in (SpokenBy.ADULT, SpokenBy.REPRESENTATIVE, SpokenBy.ADVOCATE)],
        initial=SpokenBy.ADULT,
        required=False,
        called="whose words these are",
    )
    representative = Line("Their name", required=False, called="their name", width=20)
    advocate = Line("Their name", required=False, called="their name", width=20)
    received = Upload("Or a picture or recording of theirs", required=False, called="a picture or recording")
    title = Line("What is it called?", required=False, called="what it is called")
    in_words = Narrative(
        "What does it show or say, for whoever cannot see or hear it?",
        required=False,
        rows=2,
        called="what it shows or says",
    )
    given_on = Day("When did they give it?", called="the date they gave it", past=True)

    def clean(self):
        """What `receive_own_report` takes."""
        answers = super().clean()
        spoken_by = answers.get("spoken_by") or SpokenBy.ADULT
        words, received = answers.get("words", ""), answers.get("received")
        if not words.strip() and received is None and not {"words", "received"} & self.errors.keys():
            self.add_error("words", "Enter their report, or choose a picture or a recording of it")
        if received is not None and not answers.get("title"):
            self.add_error("title", "Enter what the picture or recording is called")
        speaker = answers.get(spoken_by, "") if spoken_by != SpokenBy.ADULT else ""
        manner = answers.get("manner") or Manner.SPOKEN
        return {
            "given_on": answers.get("given_on"),
            "said": Said(words, spoken_by, speaker, manner) if words.strip() else None,
            "received": received,
            "title": answers.get("title", ""),
            "in_words": answers.get("in_words", ""),
        }
