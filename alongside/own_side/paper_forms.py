"""What was written on the adult's page on paper."""

from alongside.design.fields import Day, Narrative, Words
from alongside.design.forms import Questions
from alongside.papers.fields import Upload
from alongside.voice.actions import Said
from alongside.voice.codes import Manner, SpokenBy


class FromPaperForm(Questions):
    """Words that the adult added on paper. The paper is theirs: what others say is recorded as theirs, elsewhere."""

    mark_optional = False
    words = Words("Their words, as they wrote them", required=False, rows=6, called="their words")
    received = Upload("A photograph of what they drew", required=False, called="a photograph of what they drew")
    in_words = Narrative("What does it show?", required=False, rows=2, called="what it shows")
    given_on = Day("When did they give it back?", called="the date they gave it back", past=True)

    def clean(self):
        """What `enter_from_paper` takes."""
        answers = super().clean() or self.cleaned_data
        words = answers.pop("words", "") or ""
        answers["said"] = Said(words, SpokenBy.ADULT, manner=Manner.WRITTEN) if words.strip() else None
        return answers
