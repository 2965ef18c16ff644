"""What this room adds to the whole case: her page is on, and she was in and asked a question."""

from datetime import timedelta

from django.utils.timezone import now

from alongside.history.recording import recording
from alongside.own_side import secrets
from alongside.own_side.actions import Here, add, answer, end, give_codes, read, stop, switch_on
from alongside.own_side.models import Attempt, Code, Entry, Key, Leaving
from alongside.people.actions import check_contact

CAT = {"question": "What was your first cat called?", "answer": "Tibbles"}
ONLINE = [{"channel": "online", "safe": "yes", "confirmed_how": "alone"}]


def fill(case, *, by, manager) -> None:
    """A key, a code of it, an entry with it and what came of it; and a key that was ended."""
    adult = case.adult
    check_contact(by=by, adult=adult, verified_on=case.enquiry.started_on, ways=ONLINE)
    end(by=by, key=switch_on(by=by, adult=adult, who="adult", **CAT), because="wrong")
    key = switch_on(by=by, adult=adult, who="adult", **CAT)
    entry = entered(key, *give_codes(by=by, key=key, given="in-person"))
    here = Here(entry=entry.pk, key=key.pk, adult=adult.pk, enquiry=case.enquiry.pk, who="adult")
    added = add(by=here, kind="question", words="Who has my keys now?")
    read(by=by, addition=added)
    answer(by=by, addition=added, words="Ben has them. He will bring them on Friday.")
    advocate = {"who": "advocate", "name": "Rosa Lind", "basis": "agreed", "sees": ["questions"]}
    stop(by=here, key=switch_on(by=by, adult=adult, **advocate, **CAT).pk)
    with recording("left-own-page", by=None, adult=adult, about=entry) as keep:
        keep(Leaving(entry=entry))
    case.records |= {"OK": key, "OW": added}


def entered(key: Key, code: str) -> Entry:
    """That somebody entered with this code, written as the page's own role writes it."""
    used = Code.objects.get(digest=secrets.digest_of(code))
    with recording("entered-own-page", by=None, adult=key.adult, about=key) as keep:
        keep(Attempt(code=used, right=True))
        token = secrets.digest_of(secrets.new_token())
        return keep(Entry(key=key, code=used, token=token, ends_at=now() + timedelta(hours=1)))
