"""Reading and answering what somebody added on an adult's page."""

from django.core.exceptions import ValidationError

from alongside.history.recording import recording, taking_turns

from ..codes import Answered
from ..models import Addition, Reply


def read(*, by, addition: Addition) -> Reply:
    """Record that somebody at the council has read it. Reading it twice is reading it once."""
    taking_turns(addition)
    found = addition.replies.filter(kind=Answered.READ).first()
    if found is not None:
        return found
    with recording("read-addition", by=by, adult=addition.adult, about=addition) as keep:
        return keep(Reply(addition=addition, kind=Answered.READ))


def answer(*, by, addition: Addition, words: str) -> Reply:
    """Answer it: they read the words on their page. Raises ValidationError without any."""
    if not words.strip():
        raise ValidationError({"words": "Enter your answer"})
    with recording("answered-addition", by=by, adult=addition.adult, about=addition) as keep:
        return keep(Reply(addition=addition, kind=Answered.ANSWERED, words=words))
