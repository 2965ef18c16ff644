"""Questions about what somebody needs."""

from datetime import timedelta

from django.utils.timezone import localdate

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Words
from alongside.design.forms import Questions

from .codes import OF_KIND, Answer, Consent, Kind, Met, Need

A_YEAR = timedelta(days=365)
OF_A_KIND = {kind: f"needs_{kind}" for kind in Kind}


def of_kind(label: str, kind: Kind, **kwargs) -> AnyOf:
    """A question about the needs of one kind."""
    choices = [(need.value, need.label) for need in OF_KIND[kind]]
    return AnyOf(label, choices=choices, required=False, called=label.lower().rstrip("?"), **kwargs)


class AskedForm(Questions):
    """What came of asking; what they need, all of it, as it stands from now on; and when to ask again."""

    reveals = {
        "answer": {
            Answer.HAS: (*OF_A_KIND.values(), "consent"),
            Answer.COULD_NOT: ("why",),
        },
        "needs_communication": {Need.LANGUAGE: ("language",), Need.OTHER: ("other",)},
    }
    answer = OneOf(
        "Do they need any help to read, hear, understand or be understood?",
        choices=Answer,
        missing="Select what they said",
    )
    needs_information = of_kind("What we write", Kind.INFORMATION)
    needs_communication = of_kind("Talking with each other", Kind.COMMUNICATION)
    language = Line("Which language?", called="which language", max_length=60, width=20)
    other = Narrative("What else do they need?", rows=2, called="what else they need")
    needs_contact = of_kind("How they are contacted", Kind.CONTACT)
    needs_device = of_kind("Something they use, or that we bring", Kind.DEVICE)
    consent = OneOf(
        "May others be told, so that they can meet it?",
        choices=Consent,
        initial=Consent.NOT_ASKED,
        missing="Select whether others may be told",
        called="whether others may be told",
        help_text="It goes with requests to other agencies and with invitations to meetings. What they say holds for "
        "everything that they need. “Not asked yet” leaves what they said before.",
    )
    why = Narrative("Why could they not be asked?", rows=2, called="why they could not be asked")
    why_ended = Narrative(
        "If something is not needed any more, why not?", rows=2, required=False, called="why they do not need it"
    )
    words = Words("What do they say about it, in their own words?", rows=3, required=False, called="what they say")
    said_by = Line("Who said so, if not they themselves?", required=False, called="who said so")
    asked_on = Day("When were they asked?", called="the day they were asked", past=True)
    review_on = Day("When should they be asked again?", called="the day to ask again")

    def __init__(self, *args, standing=(), **kwargs):
        self.standing = {need.code: need for need in standing}
        super().__init__(*args, **kwargs)
        if not self.standing:
            del self.fields["why_ended"]

    def clean(self) -> dict:
        """What `record_asked` takes."""
        answers = super().clean() or self.cleaned_data
        chosen = [code for name in OF_A_KIND.values() for code in answers.pop(name, None) or []]
        if answers.get("answer") == Answer.HAS and not chosen:
            self.add_error(OF_A_KIND[Kind.INFORMATION], "Select what they need")
        if answers.get("asked_on") and answers.get("review_on") and answers["review_on"] <= answers["asked_on"]:
            self.add_error("review_on", "The day to ask again must be after the day they were asked")
        more = {
            Need.LANGUAGE: {"language": answers.pop("language", "") or ""},
            Need.OTHER: {"details": answers.pop("other", "") or ""},
        }
        answers["needs"] = [{"code": code, **more.get(code, {})} for code in chosen]
        answers["consent"] = answers.get("consent") or Consent.NOT_ASKED
        return answers


def first_answers(standing) -> dict:
    """What the page begins with: today, a year, and what stands."""
    codes = [need.code for need in standing]
    first = {"asked_on": localdate(), "review_on": localdate() + A_YEAR, "answer": Answer.HAS if codes else None}
    language = next((need.language for need in standing if need.language), "")
    other = next((need.details for need in standing if need.code == Need.OTHER), "")
    kinds = {OF_A_KIND[kind]: [code for code in codes if code in needs] for kind, needs in OF_KIND.items()}
    said = {need.consent for need in standing}
    consent = said.pop() if len(said) == 1 else Consent.NOT_ASKED
    return {**first, **kinds, "language": language, "other": other, "consent": consent}


class ChangeForm(Questions):
    """What is recorded of one need."""

    details = Words("What do they say about it, in their own words?", rows=3, required=False, called="what they say")
    language = Line("Which language?", called="which language", max_length=60, width=20)
    consent = OneOf(
        "May others be told, so that they can meet it?", choices=Consent, missing="Select whether others may be told"
    )

    def __init__(self, *args, need, **kwargs):
        self.need = need
        super().__init__(*args, **kwargs)
        self.fields["details"].required = need.code == Need.OTHER
        if need.code != Need.LANGUAGE:
            del self.fields["language"]


class SharedForm(Questions):
    """Who was told of which needs."""

    needs = AnyOf("Which needs?", choices=[], missing="Select which needs", called="which needs")
    with_whom = Line("Who was told?", called="who was told", help_text="For example: Dr Shah’s surgery.")
    why = Narrative(
        "Why were they told without consent?",
        rows=2,
        required=False,
        called="why they were told without consent",
        help_text="Only where consent has not been given.",
    )
    shared_on = Day("When?", called="the day", past=True)

    def __init__(self, *args, standing=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.standing = {str(need.pk): need for need in standing}
        self.fields["needs"].choices = [(key, f"{need.whose}: {need}") for key, need in self.standing.items()]
        self.fields["needs"].hints = {key: need.get_consent_display() for key, need in self.standing.items()}

    def clean_needs(self) -> list:
        return [self.standing[key] for key in self.cleaned_data["needs"]]


class MetForm(Questions):
    """Whether a need was met on an occasion."""

    occasion = Line("On what occasion?", called="the occasion", help_text="A visit, a meeting, a letter.")
    met = OneOf("Was the need met?", choices=Met, missing="Select whether it was met")
    words = Narrative(
        "How was it met? If it was not, why not, and what is done about it?",
        rows=3,
        called="how it was met, or why not",
    )
    on = Day("When?", called="the day", past=True)
