"""What is asked on the adult's own page. Labels are put together for each request, in its language."""

from django.utils.translation import gettext as _

from alongside.design.fields import Line, OneOf, Words
from alongside.design.forms import Questions
from alongside.papers.fields import Upload
from alongside.papers.places import CAN_BE_STRIPPED
from alongside.people.codes import Channel
from alongside.voice.codes import FeelsSafe


class OwnQuestions(Questions):
    """Questions of this page: few, short, and none of them marked as optional."""

    mark_optional = False


class CodeForm(OwnQuestions):
    def add_questions(self, sent):
        self.fields["code"] = Line(
            _("Your code"),
            missing=_("Type your code"),
            help_text=_("It has 9 letters and numbers. You can type it with or without spaces."),
            width=20,
            attrs={"autocapitalize": "characters", "dir": "ltr"},
        )


class AnswerForm(OwnQuestions):
    def __init__(self, *args, question: str, **kwargs):
        self.question = question
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        self.fields["answer"] = Line(
            self.question,
            missing=_("Type your answer"),
            help_text=_("You chose this question with your worker. Small or big letters are the same."),
        )


class SayForm(OwnQuestions):
    def add_questions(self, sent):
        self.fields["words"] = Words(
            _("Your words"),
            missing=_("Write a few words first"),
            help_text=_("Write it your way. Nobody changes your words."),
        )


class SafeForm(OwnQuestions):
    def add_questions(self, sent):
        says = {
            FeelsSafe.YES: _("Yes, I feel safe"),
            FeelsSafe.MOSTLY: _("Most of the time"),
            FeelsSafe.NO: _("No, I do not feel safe"),
            FeelsSafe.COULD_NOT_SAY: _("I am not sure, or would rather not say"),
        }
        self.fields["safe"] = OneOf(
            _("Do you feel safe?"),
            choices=[(str(code), words) for code, words in says.items()],
            missing=_("Choose one"),
        )
        self.fields["words"] = Words(_("Do you want to say more?"), required=False, rows=3)


class ReachForm(OwnQuestions):
    def add_questions(self, sent):
        says = {
            Channel.HAND: _("Come and see me"),
            Channel.PHONE: _("Ring me"),
            Channel.TEXT: _("Send me a text"),
            Channel.EMAIL: _("Send me an email"),
            Channel.POST: _("Send me a letter"),
            Channel.ONLINE: _("Only on this page"),
        }
        self.fields["channel"] = OneOf(
            _("How do you want us to reach you?"),
            choices=[(str(code), words) for code, words in says.items()],
            missing=_("Choose one"),
        )
        self.fields["words"] = Words(
            _("Is there anything we must know?"),
            required=False,
            rows=3,
            help_text=_("For example, when it is safe, or who must not hear."),
        )


class NotSafeForm(OwnQuestions):
    def add_questions(self, sent):
        self.fields["words"] = Words(
            _("Do you want to say more?"), required=False, rows=3, help_text=_("You do not have to write anything.")
        )


class MeetingForm(OwnQuestions):
    """A line for a meeting, or a picture, or a recording: one of them is enough."""

    def add_questions(self, sent):
        self.fields["words"] = Words(_("What do you want everybody to know?"), required=False, rows=4)
        self.fields["file"] = Upload(
            _("A picture, or a recording of your voice"),
            required=False,
            help_text=_("You can draw it and take a photo. We take out where it was taken."),
        )

    def clean(self):
        answers = super().clean()
        if answers.get("file") and answers["file"].media_type not in CAN_BE_STRIPPED:
            self.add_error("file", _("Choose a picture, or a recording that is MP3, M4A or WAV"))
        if not self.errors and not answers.get("words", "").strip() and not answers.get("file"):
            self.add_error("words", _("Write a few words, or choose a picture or a recording"))
        return answers
