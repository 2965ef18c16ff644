"""The one-page profile, written with the adult or by them."""

from alongside.design.fields import Day, Line, Words, YesNo
from alongside.papers.codes import Kind
from alongside.papers.fields import Upload

from .together import Together


class ProfileForm(Together):
    """Three things worth knowing about anybody, and who may know them."""

    mark_optional = False
    liked = Words("What do people like about {called}?", required=False, rows=3, called="what people like")
    matters = Words("What matters to {called}?", required=False, rows=4, called="what matters")
    support = Words("How is {called} best supported?", required=False, rows=4, called="how best to support them")
    may_see = Words(
        "Who may see this page?",
        required=False,
        rows=2,
        called="who may see this page",
        help_text="They decide. For example: my support workers, but not my brother.",
    )
    photo = Upload("A photo, if they want one", required=False, called="the photo")
    leave_out = YesNo("Take the photo away?", required=False, called="if the photo goes")
    helped_by = Line("Who helped to write this?", required=False, called="who helped")
    written_on = Day("When was it written?", called="the date it was written", past=True)

    def __init__(self, *args, has_photo: bool = False, **kwargs):
        self.has_photo = has_photo
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        if not self.has_photo:
            del self.fields["leave_out"]
        super().add_questions(sent)

    def clean(self):
        answers = super().clean()
        if not any(answers.get(name, "").strip() for name in ("liked", "matters", "support")) and not self.errors:
            self.add_error("liked", "Enter at least one thing about them")
        if answers.get("photo") and answers["photo"].kind != Kind.PICTURE:
            self.add_error("photo", "The photo must be a picture")
        return answers
