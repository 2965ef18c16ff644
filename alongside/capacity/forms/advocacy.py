"""Questions of the section 68 test: for everyone at first contact, with and without capacity."""

from alongside.capacity.codes.advocacy import Imca, ImcaGround, Known, Offer, Wanted
from alongside.capacity.section_68 import CONFLICTED, DIFFICULTIES, ruled_out
from alongside.capacity.supporting import unfit_to_support
from alongside.design.fields import Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

SOMEBODY_ELSE = "else"


def difficulty(label: str, called: str, hint: str = "") -> OneOf:
    return OneOf(label, choices=Known, inline=True, help_text=hint, missing=f"Select whether {called}")


def how_it_shows() -> Narrative:
    return Narrative("How does it show, and how do you know?", called="how it shows", rows=2)


class ConsiderForm(Questions):
    """The section 68 test, for everyone, and the separate question of an IMCA. The result follows from the answers."""

    mark_optional = False
    headings = {
        "understand": "Would they have substantial difficulty being involved?",
        "individual": "Is there an appropriate individual?",
        "offered": "What do they say?",
        "imca": "An IMCA, on its own ground",
    }
    reveals = {
        **{name: {"yes": (f"{name}_reason",)} for name in DIFFICULTIES},
        "individual": {
            "yes": ("who", "individual_name", "paid", "wanted", "conflicted"),
            "no": ("not_suitable",),
        },
        "imca": {"instruct": ("imca_ground",), "not-instructed": ("imca_reason",)},
    }
    considered_on = Day("When was this considered?", called="the date this was considered", past=True)
    understand = difficulty("Understanding what it is about", "they have difficulty understanding")
    understand_reason = how_it_shows()
    retain = difficulty("Keeping it in mind for long enough", "they have difficulty keeping it in mind")
    retain_reason = how_it_shows()
    weigh = difficulty("Using it, or weighing it up", "they have difficulty weighing it up")
    weigh_reason = how_it_shows()
    communicate = difficulty(
        "Saying what they think, want or feel",
        "they have difficulty saying what they think",
        "By any means, also signs or pictures.",
    )
    communicate_reason = how_it_shows()
    individual = OneOf(
        "Is there somebody who can support them to be involved?",
        choices=Known,
        required=False,
        inline=False,
        called="if there is somebody",
        help_text="Not a paid carer or a professional, nobody whom they do not want, and nobody who may pose a risk.",
    )
    who = OneOf("Who?", choices=[(SOMEBODY_ELSE, "Somebody else")], required=False, called="who it is")
    individual_name = Line("Their name, if they are not listed", required=False, called="their name", width=20)
    paid = YesNo(
        "Are they paid to care for the adult, or a professional?",
        missing="Select yes if they are paid or a professional",
    )
    wanted = OneOf(
        "Does the adult want them to do this?", choices=Wanted, missing="Select whether the adult wants them to do this"
    )
    conflicted = YesNo(
        "Are they said to pose a risk, or have they an interest of their own in what is decided?",
        missing="Select yes if they may pose a risk or have an interest of their own",
    )
    not_suitable = Narrative(
        "Who was thought of, and why is it not them?", required=False, rows=2, called="who was thought of"
    )
    offered = OneOf("Was an advocate offered?", choices=Offer, required=False, called="if an advocate was offered")
    words = Words(
        "What do they say about having somebody beside them, in their own words?",
        required=False,
        rows=3,
        called="what they say",
    )
    spoken_by = OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )
    speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them", width=20)
    imca = OneOf(
        "Is an Independent Mental Capacity Advocate to be instructed?",
        choices=Imca,
        required=False,
        called="if an IMCA is to be instructed",
        help_text="In safeguarding the council may instruct one even where there is family, for whoever lacks capacity "
        "for a decision about protection: the person harmed, or the person said to have done harm.",
    )
    imca_ground = OneOf("On what ground?", choices=ImcaGround, missing="Select the ground for instructing an IMCA")
    imca_reason = Narrative("Why not?", called="why an IMCA is not instructed", rows=2)

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        listed = [(key, described(person)) for key, person in self.people.items()]
        self.fields["who"].choices = [*listed, (SOMEBODY_ELSE, "Somebody else")]

    def clean(self):
        """What `consider_advocacy` takes."""
        answers = super().clean()
        words = answers.pop("words", "")
        spoken_by, speaker = answers.pop("spoken_by", ""), answers.pop("speaker", "")
        answers["said"] = Said(words, spoken_by or SpokenBy.ADULT, speaker) if words.strip() else None
        for name in ("offered", "imca", "imca_ground"):
            answers[name] = answers.get(name) or None
        answers["individual"] = answers.get("individual") or Known.NOT_KNOWN
        if answers["individual"] == Known.YES:
            self.check_who(answers)
        self.name_the_individual(answers)
        return answers

    def name_the_individual(self, answers: dict) -> None:
        """The answers about the individual under the names that the record has for them."""
        answers["individual_person"] = self.people.get(answers.pop("who", ""))
        if answers["individual_person"]:
            answers["individual_name"] = ""
        for name in ("paid", "wanted", "conflicted"):
            answer = answers.pop(name, None)
            answers[f"individual_{name}"] = None if answer == "" else answer

    def check_who(self, answers: dict) -> None:
        """Refuse whoever cannot be the appropriate individual, with the reason (D4)."""
        person = self.people.get(answers.get("who", ""))
        if person is None and not answers.get("individual_name"):
            self.add_error("individual_name", "Enter their name, or select who it is")
        if person is not None and unfit_to_support(person.adult, person):
            self.add_error("who", CONFLICTED)
        unfit = {name: answers.get(name) for name in ("paid", "wanted", "conflicted")}
        for name, reason in ruled_out(**unfit).items():
            self.add_error(name, reason)


def described(person) -> str:
    """Somebody in the adult's life, for people: "Ewa, daughter"."""
    return ", ".join(part for part in (person.name, person.relationship) if part)
