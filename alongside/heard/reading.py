"""What this room's pages read, and what the people may read on their own."""

from dataclasses import dataclass
from datetime import date

from django.apps import apps
from django.db.models import OuterRef, Q, QuerySet, Subquery

from alongside.access.roles import Permission
from alongside.measures.subjects import ALL, BY_CODE

from .models import HeardWords, ListeningSession, Release, SaidAndDone, ShownToPeople


@dataclass(frozen=True)
class Told:
    """One thing that people said and what was done, as they read it."""

    said: str
    done: str
    changed_on: date


def said_and_done(limit: int = 3) -> list[Told]:
    """What was released, newest first. The role of the adult's own page may call it: it reads one view and no table."""
    shown = ShownToPeople.objects.order_by("-changed_on", "-id")[:limit]
    return [Told(one.said, one.done, one.changed_on) for one in shown]


def newest(of: str) -> Subquery:
    """Whether the newest decision released it; null where nobody has decided."""
    return Subquery(Release.objects.filter(**{of: OuterRef("pk")}).order_by("-pk").values("released")[:1])


def every_session() -> QuerySet[ListeningSession]:
    return ListeningSession.objects.order_by("-held_on", "-pk")


def readable(user) -> Q:
    """What somebody may read: what was released, and what they wrote; whoever oversees reads all of it."""
    return Q() if user.may(Permission.OVERSEE) else Q(released=True) | Q(writer=user)


def quotations_of(session: ListeningSession, user) -> QuerySet[HeardWords]:
    """Its words that this person may read, each with where it stands (`released`)."""
    quotations = session.quotations.annotate(released=newest("words")).select_related("writer").order_by("pk")
    return quotations.filter(readable(user))


def every_entry(user=None) -> QuerySet[SaidAndDone]:
    """What was said and done and this person may read, newest first, each with where it stands (`released`)."""
    entries = SaidAndDone.objects.annotate(released=newest("entry")).select_related("session", "words", "writer")
    return entries.filter(readable(user) if user else Q()).order_by("-changed_on", "-pk")


def drawn_from(entry: SaidAndDone) -> str:
    """Where what was said comes from, in words."""
    if entry.session:
        return str(entry.session)
    if entry.words:
        return f"Words that may be read outside the record: {entry.words.whose}"
    measure = BY_CODE.get(entry.measure)
    return f"The Board’s figures: {measure.asks if measure else entry.measure}"


def places_to_draw_from() -> list[tuple[str, list[tuple[str, str]]]]:
    """What an entry can be drawn from: sessions, words that were released, figures of the Board."""
    released = apps.get_model("board.ReleasedWords").objects.order_by("-released_on", "-pk")[:50]
    found = [
        ("Where people were listened to", [(f"session:{one.pk}", str(one)) for one in every_session()[:50]]),
        ("Words that may be read outside", [(f"words:{one.pk}", f"{one.whose}: {one.words[:80]}") for one in released]),
        *((subject.title, [(f"measure:{one.code}", one.asks) for one in subject.measures]) for subject in ALL),
    ]
    return [(title, choices) for title, choices in found if choices]
