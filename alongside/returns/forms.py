"""Questions about a national return."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions

from .codes import SignedFor


class CountForm(Questions):
    """Which year is counted."""

    year = Pick("Which year?", choices=[], missing="Select a year", called="the year")

    def __init__(self, *args, years=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["year"].choices = [("", ""), *((str(year), f"{year}, 1 April to 31 March") for year in years)]


class CommentForm(Questions):
    """What goes with a table or a check to whoever reads the return."""

    words = Narrative(
        "What should whoever reads this know?",
        called="what whoever reads this should know",
        help_text="It is sent with the return. Name nobody.",
    )


class SignForm(Questions):
    """One puts one's name to a draft."""

    signed_for = OneOf("What do you answer for?", choices=SignedFor, missing="Select what you answer for")
    post = Line("Your post", called="your post")

    def __init__(self, *args, may_sign_for=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["signed_for"].choices = [(one.value, one.label) for one in may_sign_for]


class SendForm(Questions):
    """The four files were sent, or are about to be."""

    sent_on = Day("When was it sent?", called="the date it was sent", past=True)
    although_newer = YesNo("Was it this draft that was sent?", missing="Select yes if it was this draft that was sent")

    def __init__(self, *args, this=None, newer=None, **kwargs):
        super().__init__(*args, **kwargs)
        if newer is None:
            del self.fields["although_newer"]
        else:
            later = f"{newer.reference}, a newer draft of the year, was counted on {newer.counted_on:%-d %B %Y}"
            self.fields["although_newer"].help_text = f"This is {this.reference}. {later}."


class WithdrawForm(Questions):
    """What was sent no longer stands."""

    why = Narrative("Why does it no longer stand?", called="why it no longer stands")
