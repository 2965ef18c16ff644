"""A questionnaire on paper: drawn in the reader's words and form, with the code that leads its answers back."""

from django.urls import reverse

from alongside.access.records import reach
from alongside.papers.leaving import Drawn

from .codes import Kind, Variant
from .content import ENGLISH, Content, Question, said
from .models import Asking
from .paper_code import typed
from .talking import to_print

TEMPLATE = "feedback/questionnaire"
SAFE_ON_PAPER = "Nobody sees this until you give it back. If you are in danger now, ring 999."
LINES_FOR_MORE, LINES_FOR_WORDS = 2, 4


def comes_back(user, code: str) -> str | None:
    """Where the answers on the paper with this code are typed in, if its record is within this person's reach."""
    found = Asking.objects.filter(code=typed(code), adult__in=reach(user)).values_list("pk", flat=True).first()
    return reverse("feedback:answer", args=[found]) if found else None


def paper_of(asking: Asking) -> Drawn:
    """The paper, ready to be drawn. One query."""
    title = asking.version.questionnaire.title
    return Drawn(template=TEMPLATE, title=title, data=data_of(asking), name=f"questions-{asking.shown_code}")


def data_of(asking: Asking) -> dict:
    """What the paper says, every word of it in the reader's language as far as that is there."""
    content, reader = asking.version.read, (asking.variant, asking.language)

    def around(name: str) -> str:
        return content.words_around(name, *reader)

    return {
        "code": asking.shown_code,
        "code_says": around("code"),
        "easy": asking.variant == Variant.EASY_READ,
        "lang": asking.language,
        **({} if asking.language == ENGLISH else {"write_here": around("say-more")}),
        "begin": around("begin"),
        "questions": [
            on_paper(question, number, content, reader) for number, question in enumerate(content.asked, start=1)
        ],
        "end": around("end"),
        "talk_to": [f"{one.name}: {one.reached}" for one in to_print(asking)],
        "says": {
            "how": around("how"),
            "ways": [around(way) for way in ("how-alone", "how-helped", "how-for-me")],
        },
        "give_back": around("give-back"),
    }


def on_paper(question: Question, number: int, content: Content, reader: tuple[str, str]) -> dict:
    """One question, with boxes to tick and room to write."""
    more = question.say_more and content.words_around("say-more", *reader)
    return {
        "number": number,
        "words": said(question.says, *reader),
        "hint": hint_on_paper(question, content, reader),
        "only_if": only_after(question, content, reader),
        "several": content.words_around("several", *reader) if question.kind == Kind.SEVERAL else "",
        "choices": [said(choice.says, *reader) for choice in question.choices] if question.closed else [],
        "more": more or "",
        "lines": LINES_FOR_WORDS if not question.closed else LINES_FOR_MORE if question.say_more else 0,
    }


def hint_on_paper(question: Question, content: Content, reader: tuple[str, str]) -> str:
    """Its hint. Whether they are safe is seen by nobody while the paper lies there, and it must not say otherwise."""
    if question.kind != Kind.SAFE:
        return said(question.hint, *reader)
    return content.words_around("safe-on-paper", *reader) or SAFE_ON_PAPER


def only_after(question: Question, content: Content, reader: tuple[str, str]) -> str:
    """After which answer to which question this one is asked, in the reader's words."""
    if question.only_if is None:
        return ""
    key, code = question.only_if
    number = next((place for place, one in enumerate(content.asked, start=1) if one.key == key), 0)
    before = content.question(key)
    choice = before.choice(code) if before else None
    words = content.words_around("only-after", *reader)
    return words.replace("{answer}", said(choice.says, *reader) if choice else "").replace("{number}", str(number))
