"""What is written to people, unless a survey says it in its own words. Plain, and of no adult."""

from collections.abc import Mapping

from ..around import filled
from ..models import Survey
from .codes import Mail
from .said import words_around

ENGLISH = "en"
TEXTS: Mapping[str, str] = {
    "invitation-subject": "{title}: will you take part?",
    "invitation": (
        "Hello {name},\n\n"
        "{who} asks you to take part in a survey, “{title}”. What you answer helps to see what works in keeping adults "
        "safe, and what gets in the way.\n\n"
        "Your own link, which is for you alone:\n{link}\n\n"
        "You can stop at any time and go on later by the same link, until {closes}. "
        "What you answer is kept apart from your name and address.\n\n"
        "If you have a question, reply to this mail.\n\n"
        "If you would rather not be written to about this again:\n{no}\n"
    ),
    "reminder-subject": "{title}: there is still time",
    "reminder": (
        "Hello {name},\n\n"
        "{who} asked you a while ago to take part in a survey, “{title}”. It is open until {closes}.\n\n"
        "Your own link, which is for you alone:\n{link}\n\n"
        "You can stop at any time and go on later by the same link. We remind you at most three times, and never once "
        "your answers are in. If you have a question, reply to this mail.\n\n"
        "If you would rather not be written to about this again:\n{no}\n"
    ),
    "thanks": "Your answers are kept apart from your name and address.",
}
"""By their name, in English. `{link}` must stand in what is sent; the others may."""
NAMES = {
    "consent": "What somebody agrees to",
    "invitation-subject": "Subject of the invitation",
    "invitation": "Invitation",
    "reminder-subject": "Subject of a reminder",
    "reminder": "Reminder",
    "thanks": "What they read when they have sent their answers",
}
PLACES = ("name", "who", "title", "link", "closes", "no")


def text_of(survey: Survey, name: str, language: str) -> str:
    """What a survey says: in this language, else in English, in its own words or ours."""
    own: Mapping[str, str] = survey.texts.get(name, {})
    ours = survey.consent if name == "consent" else TEXTS[name]
    return own.get(language) or own.get(ENGLISH) or ours


def who_asks(survey: Survey, language: str) -> str:
    """Who asks, as far as a survey knows: the council whose survey it is, else the programme."""
    council = survey.whose
    if council is None:
        return words_around(None, language)["programme"]
    return council.name if "council" in council.name.lower() else f"{council.name} council"


def subject_and_text(survey: Survey, mail: int, language: str, values: Mapping[str, str]) -> tuple[str, str]:
    """A mail as it goes out."""
    kind = "invitation" if mail == Mail.INVITATION else "reminder"
    written_in = language if survey.texts.get(kind, {}).get(language) else ENGLISH
    values = {name: values.get(name, "") for name in PLACES} | {"who": who_asks(survey, written_in)}
    subject = filled(text_of(survey, f"{kind}-subject", language), values)
    text = filled(text_of(survey, kind, language), values)
    return " ".join(subject.split())[:200], text.replace("Hello ,", "Hello,")
