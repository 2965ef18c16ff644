"""Codes of the adult's own side. Null means not recorded."""

from datetime import timedelta

from django.db.models import TextChoices

CODE_LASTS = {"hand": timedelta(days=1), "slip": timedelta(days=14)}
"""How long a code can be used: told or shown to somebody, a day; printed on a slip, until they need it."""
WRONG_ANSWERS = 5
"""After so many wrong answers a code is dead, and somebody at the council has to give another."""
ENTRY_LASTS = timedelta(hours=1)
STILL_THERE = timedelta(minutes=20)
"""Who has done nothing for so long has left: a screen that was walked away from shows nothing more."""


class Who(TextChoices):
    """Who may enter an adult's page (practice 6)."""

    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Somebody who represents them"
    ADVOCATE = "advocate", "An advocate"


class Basis(TextChoices):
    """Why somebody else may enter: access is only what the adult agreed, or what their authority allows."""

    AGREED = "agreed", "The adult agreed to it"
    AUTHORITY = "authority", "Their authority covers it, and the adult cannot decide this"
    BEST_INTERESTS = "best-interests", "It was decided in the adult’s best interests"


class Part(TextChoices):
    """A part of the page. The adult has all of them; anybody else those that were agreed."""

    HELP = "help", "Who is helping"
    SAID = "said", "What the adult wants, and what was agreed"
    DONE = "done", "What is being done, and by whom"
    NEXT = "next", "What happens next"
    MEETINGS = "meetings", "Meetings"
    PAPERS = "papers", "What the adult was given"
    ADD = "add", "Adding words of their own"
    QUESTIONS = "questions", "Saying how it is, and was"


class Given(TextChoices):
    """How a code reaches whoever uses it. By phone or message only where that way is safe."""

    IN_PERSON = "in-person", "I tell or show it to them now"
    SLIP = "slip", "Printed on a slip that I hand to them"
    PHONE = "phone", "By phone"
    TEXT = "text", "By text message, which I send"
    THEMSELVES = "themselves", "They took it themselves, for next time"


class Ended(TextChoices):
    """Why somebody may not enter any more."""

    ASKED = "asked", "They asked for it"
    ADULT_ASKED = "adult-asked", "The adult asked for it"
    UNSAFE = "unsafe", "It is not safe, or may not be"
    NOT_NEEDED = "not-needed", "It is not needed any more"
    WRONG = "wrong", "It was a mistake"


class Adds(TextChoices):
    """What somebody adds on the page, as it is said there: never a list of outcomes (promise 3)."""

    CHANGED = "changed", "Something has changed"
    NO_MORE = "no-more", "I don’t want this any more"
    QUESTION = "question", "I have a question"
    OTHER = "other", "Something else that I want to say"
    SAFETY = "safety", "How safe I feel"
    REPORT = "report", "For a meeting"
    ADVOCATE = "advocate", "I want somebody to speak up with me"
    CONTACT = "contact", "How to reach me"
    NOT_SAFE = "not-safe", "I am not safe now"


class Answered(TextChoices):
    """What became of what somebody added."""

    READ = "read", "Read"
    ANSWERED = "answered", "Answered"
