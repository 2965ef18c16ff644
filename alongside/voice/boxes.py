"""A page with as many boxes for somebody's words as are needed, each with whose words they are."""

from alongside.design.fields import Line, OneOf, Words
from alongside.design.forms import Questions

from .actions import Said
from .codes import Manner, SpokenBy

FIRST_BOXES = 2
MOST_BOXES = 30


def boxes_in(sent) -> int:
    """How many boxes for words (words-0, words-1 …) came with the form; one more where "another" was asked for."""
    count = FIRST_BOXES
    while sent and f"words-{count}" in sent and count < MOST_BOXES:
        count += 1
    return min(count + (1 if sent and "another" in sent else 0), MOST_BOXES)


class ManyWords(Questions):
    """A page with as many boxes for words as are needed, each with whose words they are. The first is asked for."""

    box_label = "What did they say, in their own words?"
    another_label = "What else did they say?"
    first_required = False
    mark_optional = False

    def add_questions(self, sent):
        reveals = dict(self.reveals)
        for number in range(boxes_in(sent)):
            reveals[f"whose-{number}"] = self.add_box(number)
        self.reveals = reveals  # this page's own: it has as many boxes as were asked for

    def add_box(self, number: int) -> dict[str, tuple[str, ...]]:
        """One box for words and, beneath it, whose they are; returns what each answer to that reveals."""
        first = number == 0
        self.fields[f"words-{number}"] = Words(
            self.box_label if first else self.another_label,
            required=first and self.first_required,
            called="their words",
            rows=4 if first else 2,
            label_size="m" if first else "s",
        )
        self.fields[f"whose-{number}"] = OneOf(
            "Whose words are these?",
            choices=SpokenBy,
            required=False,
            initial=SpokenBy.ADULT,
            inline=True,
            called="whose words these are",
        )
        reveals: dict[str, tuple[str, ...]] = {}
        for spoken_by in (SpokenBy.REPRESENTATIVE, SpokenBy.ADVOCATE):
            name = f"speaker-{number}-{spoken_by}"
            self.fields[name] = Line("Their name", required=False, called="their name", width=20)
            reveals[str(spoken_by)] = (name,)
        return reveals

    def boxes(self):
        """For the page: each box with the question whose words they are, open where somebody else spoke."""
        for number in range(MOST_BOXES):
            if f"words-{number}" not in self.fields:
                return
            whose = self[f"whose-{number}"]
            yield {"words": self[f"words-{number}"], "whose": whose, "not_the_adults": whose.value() != SpokenBy.ADULT}

    def said(self) -> list[Said]:
        """The boxes that hold words, in order."""
        found = []
        for number in range(MOST_BOXES):
            words = self.cleaned_data.get(f"words-{number}", "")
            if words.strip():
                spoken_by = self.cleaned_data.get(f"whose-{number}") or SpokenBy.ADULT
                speaker = self.cleaned_data.get(f"speaker-{number}-{spoken_by}", "")
                found.append(Said(words, spoken_by, speaker, self.manner()))
        return found

    def manner(self) -> str:
        return Manner.SPOKEN

    def other_answers(self) -> dict:
        """The answers that are not boxes."""
        boxes = ("words-", "whose-", "speaker-")
        return {name: value for name, value in self.cleaned_data.items() if not name.startswith(boxes)}
