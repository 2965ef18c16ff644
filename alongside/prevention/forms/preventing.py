"""Questions about what was done to prevent harm, what it did, what was gained, and what was possibly prevented."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.organisations.fields import WhichOrganisation
from alongside.plans.codes import HowWell, Owner

from ..codes import Change, EarlyWay, HowSure, MayHave, PreventiveKind, ViewOf
from .asking import OfTheAdult, their_words, which_case


class PreventiveForm(OfTheAdult):
    """One thing that was done so that harm is less likely."""

    what = Narrative(
        "What was done so that harm is less likely?",
        rows=3,
        called="what was done",
        help_text="The adult’s own steps count as much as anybody’s.",
    )
    kind = OneOf("What kind of thing is it?", choices=PreventiveKind, missing="Select what kind of thing it is")
    done_by = OneOf("Who did it?", choices=Owner, missing="Select who did it")
    done_by_name = Line(
        "Their name", required=False, called="their name", help_text="Not needed where it is the adult’s own."
    )
    organisation = WhichOrganisation("Of which agency are they?", required=False, called="the agency")
    for_whom = Line(
        "For whom else was it?",
        required=False,
        called="for whom else it was",
        help_text="Leave empty if it was for the adult alone.",
    )
    done_on = Day("When was it done?", called="the date it was done", past=True)
    case = which_case()


class EffectForm(OfTheAdult):
    """What a preventive action did: the adult's view first, and the worker's beside it."""

    helped = OneOf("How well did it help, in their view?", choices=HowWell, required=False, called="their view")
    words, spoken_by, speaker = their_words().values()
    worker = OneOf("And in your judgement?", choices=HowWell, required=False, called="your judgement")
    why = Narrative("What makes you think so?", rows=3, required=False, called="why")
    looked_on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        if answers.get("helped") is None and answers.get("worker") is None and not self.errors:
            self.add_error("helped", "Select how well it helped, in their view or in yours")
        return answers


GAINS = ("confidence", "resilience", "self_protection", "reliance")


def how_it_stands(label: str, called: str, hint: str = "") -> OneOf:
    return OneOf(label, choices=Change, required=False, called=called, help_text=hint, inline=None)


class GainForm(OfTheAdult):
    """What the adult gained. Any of it may be left out, and less than before may be said too."""

    confidence = how_it_stands("How confident are they?", "how confident they are")
    resilience = how_it_stands(
        "How well do they get over things?", "how well they get over things", "Also called resilience."
    )
    self_protection = how_it_stands("How well can they keep themselves safe?", "how well they keep themselves safe")
    reliance = how_it_stands(
        "How much do they rely on services?",
        "how much they rely on services",
        "Neither is good or bad by itself. Fewer services than somebody needs is no gain.",
    )
    view = OneOf("In whose view?", choices=ViewOf, missing="Select in whose view this is")
    words, spoken_by, speaker = their_words().values()
    seen_by = Narrative("By what does it show?", rows=2, required=False, called="by what it shows")
    looked_on = Day("When was this?", called="the date of this", past=True)
    case = which_case()

    def clean(self):
        answers = super().clean()
        if not self.errors and not any(answers.get(name) for name in GAINS):
            self.add_error("confidence", "Say how at least one of these stands")
        return answers


class PossiblyForm(OfTheAdult):
    """What might have happened and possibly was prevented."""

    what = Narrative("What might have happened?", rows=3, called="what might have happened")
    kind = OneOf("What kind of harm is that?", choices=MayHave, missing="Select what kind of harm it is")
    grounds = Narrative(
        "On what grounds do you think it was possibly prevented?",
        rows=3,
        called="the grounds",
        help_text="For example: it had happened twice before, and has not happened since.",
    )
    sure = OneOf("How sure is that?", choices=HowSure, missing="Select how sure it is")
    view = OneOf("In whose view?", choices=ViewOf, missing="Select in whose view this is")
    words, spoken_by, speaker = their_words().values()
    action = Pick(
        "What possibly prevented it?", choices=[], required=False, called="what prevented it", empty="Nothing recorded"
    )
    thought_on = Day("When was this thought?", called="the date of this", past=True)
    case = which_case()

    def __init__(self, *args, actions=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.actions = {str(action.pk): action for action in actions}
        self.fields["action"].choices = [
            ("", "Nothing recorded"),
            *((key, f"{action.whose}: {action.what[:80]}") for key, action in self.actions.items()),
        ]

    def clean_action(self):
        return self.actions.get(self.cleaned_data["action"])


class EarlyForm(OfTheAdult):
    """Put right at the first stage: a good ending."""

    what = Narrative("What was put right?", rows=3, called="what was put right")
    way = OneOf("How?", choices=EarlyWay, missing="Select how it was put right")
    less_than_offered = YesNo(
        "Did they choose less than services would have proposed?",
        required=False,
        called="whether they chose less",
        help_text="A smaller outcome that is their own is not a lesser one.",
    )
    words, spoken_by, speaker = their_words().values()
    resolved_on = Day("When?", called="the date", past=True)
    case = which_case("Of which concern, or in the first stage of which enquiry?")
