"""Switching an adult's page on for somebody, giving them codes, and ending it."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.utils.timezone import now

from alongside.history.recording import recording, taking_turns
from alongside.people.codes import Channel
from alongside.people.known import known_about
from alongside.people.models import Adult, SignificantPerson
from alongside.people.reaching import check_may_leave, why_not_named

from .. import secrets
from ..codes import CODE_LASTS, Given, Part, Who
from ..models import Code, Key

MOST_CODES = 6
NOT_WHILE_DOMESTIC = "Domestic abuse is alleged, so nobody who represents them may enter their page."
BY = {Given.PHONE: Channel.PHONE, Given.TEXT: Channel.TEXT}
"""Ways of giving a code that go by a channel; it has to be safe. Any other is from hand to hand."""


def switch_on(
    *,
    by,
    adult: Adult,
    who: str,
    question: str,
    answer: str,
    person: SignificantPerson | None = None,
    name: str = "",
    sees=(),
    **key,
) -> Key:
    """Let somebody enter an adult's page. `key`: basis, basis_words and language.

    Raises ValidationError, with the reason as a sentence, while anything online may not reach them, and for anybody who
    poses a risk, or whom the adult does not want told.
    """
    taking_turns(adult)
    check_may_be_shown(adult, person=person, name=name)
    if who == Who.REPRESENTATIVE and known_about(adult).domestic:
        raise ValidationError(NOT_WHILE_DOMESTIC, code="unsafe")
    parts = list(Part.values) if who == Who.ADULT else list(sees)
    made = Key(adult=adult, who=who, person=person, name=name, sees=parts, question=question.strip(), **key)
    made.answer = secrets.kept(answer)
    if Key.objects.filter(ended_at=None, adult=adult, who=who, person=person, name=name).exists():
        raise ValidationError("They may enter already: end that first, or give them a code")
    facts = {"who": who, "sees": parts, **({"person": person.pk} if person else {})}
    with recording("switched-on-own-page", by=by, adult=adult, about=made, facts=facts) as keep:
        return keep(made)


def check_may_be_shown(adult: Adult, *, person: SignificantPerson | None, name: str = "") -> None:
    """Raise ValidationError where nothing of an adult's record may be shown to this reader online."""
    if not name:
        check_may_leave(adult=adult, by=Channel.ONLINE, to=person)
    elif why := why_not_named(adult=adult, text=name):
        raise ValidationError(why, code="unsafe")


def give_codes(*, by, key: Key, given: str, how_many: int = 1) -> list[str]:
    """Make codes for whoever holds a key; they can be read nowhere else than in what this gives.

    Raises ValidationError where the key has ended, or where the code may not reach them in this way.
    """
    if key.ended_at is not None:
        raise ValidationError("They may not enter any more: switch their page on again first")
    check_may_be_shown(key.adult, person=key.person, name=key.name)
    if given in BY and not key.name:
        check_may_leave(adult=key.adult, by=BY[Given(given)], to=key.person)
    made = [secrets.new_code() for _ in range(max(1, min(how_many, MOST_CODES)))]
    lasts = CODE_LASTS["slip" if given == Given.SLIP else "hand"]
    with recording(
        "gave-own-code", by=by, adult=key.adult, about=key, facts={"given": given, "codes": len(made)}
    ) as keep:
        for code in made:
            keep(code_of(key.pk, code, given=given, lasts=lasts))
    return made


def code_of(key: int, code: str, *, given: str, lasts: timedelta) -> Code:
    """A code, not yet written: for the act that it belongs to."""
    return Code(key_id=key, digest=secrets.digest_of(code), given=given, ends_at=now() + lasts)


def end(*, by, key: Key, because: str, words: str = "") -> Key:
    """Let somebody enter no more: whoever is in is out at once, and their codes are dead. An ended key stays ended."""
    if key.ended_at is not None:
        raise ValidationError("This was ended already.")
    with recording("switched-off-own-page", by=by, adult=key.adult, about=key, facts={"because": because}) as keep:
        key.ended_at, key.ended_because, key.ended_words = now(), because, words
        return keep(key)
