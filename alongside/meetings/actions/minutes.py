"""Minutes typed during the meeting: each line is one act, and becomes at once what it says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.history.recording import recording
from alongside.plans.actions import action_of
from alongside.plans.codes import Owner
from alongside.voice.actions import Said, agreement_of, correction_of, statement_of, wish_of, wish_that_follows
from alongside.voice.codes import Asked, SpokenBy
from alongside.voice.models import AskedOutcome, DesiredOutcome

from ..codes import SPEAKS_AS, Audience, LineKind
from ..models import AgendaItem, Invitation, Meeting, MinuteLine

NOT_THEIRS = "This is kept as what the adult wants: choose the adult, or whoever voiced it for them, or choose “Said”"
WHICH_WISH = "Select what they want that this was agreed about"
VOICED_LATER = "They said this after the day of the meeting: it cannot have been agreed about there"
CHANGED_SINCE = "This action was changed since. Change it on the plan."


@dataclass(frozen=True)
class Typed:
    """One line as it was typed, before it becomes anything.

    `person`: on the list of the meeting; `who` names somebody who is not. `outcome`, `differs` and `gap_reason` are of
    something agreed, `due_on` of an action or of a question that `answer_from` will answer, `answers` of an answer.
    """

    kind: str
    words: str
    person: Invitation | None = None
    who: str = ""
    item: AgendaItem | None = None
    agency: str = ""
    due_on: date | None = None
    answer_from: str = ""
    outcome: DesiredOutcome | None = None
    differs: bool = False
    gap_reason: str | None = None
    answers: MinuteLine | None = None

    @property
    def audience(self) -> str:
        """For whom the line is drawn up: what is said without the adult stays with those who were there."""
        if self.agency:
            return Audience.AGENCY
        return Audience.APART if self.item is not None and self.item.is_apart else Audience.EVERYONE

    @property
    def named(self) -> str:
        return self.person.called if self.person else self.who

    @property
    def spoken_by(self) -> str | None:
        """Whose words they are, if they are the adult's or were voiced for them."""
        return SPEAKS_AS.get(self.person.part) if self.person else None

    @property
    def said(self) -> Said:
        spoken_by = self.spoken_by or SpokenBy.ADULT
        return Said(self.words, spoken_by, "" if spoken_by == SpokenBy.ADULT else self.named)


def minute(*, by, meeting: Meeting, typed: Typed) -> MinuteLine:
    """Write down one line of minutes, and what it becomes: words, a wish, an agreement, an action.

    Raises ValidationError for a wish that nobody voiced for the adult, or an agreement about no wish.
    """
    line = MinuteLine(
        meeting=meeting,
        item=typed.item,
        kind=typed.kind,
        words=typed.words,
        who=typed.named,
        invitation=typed.person,
        audience=typed.audience,
        agency=typed.agency,
        due_on=typed.due_on,
        answer_from=typed.answer_from,
        answers=typed.answers,
    )
    rows = rows_of(meeting, typed, line)
    adult, facts = meeting.enquiry.adult, {"kind": typed.kind, "audience": typed.audience}
    with recording("minuted", by=by, adult=adult, about=meeting, on=day_of(meeting), facts=facts) as keep:
        for row in rows:
            keep(row)
        return keep(line)


def day_of(meeting: Meeting) -> date:
    """The day on which its minutes are said: that of the meeting, or today while that is not recorded yet."""
    return meeting.held_on or localdate()


def rows_of(meeting: Meeting, typed: Typed, line: MinuteLine) -> list:
    """The rows that a line becomes, in the order in which they are written; the line is made to point to them."""
    becomes: dict[str, Callable] = {
        LineKind.SAID: becomes_words,
        LineKind.WANTED: becomes_a_wish,
        LineKind.AGREED: becomes_an_agreement,
        LineKind.ACTION: becomes_an_action,
    }
    return becomes[typed.kind](meeting, typed, line) if typed.kind in becomes else []


def becomes_words(meeting: Meeting, typed: Typed, line: MinuteLine) -> list:
    """What the adult said, or somebody for them, stands with their other words; what others said stands here."""
    if typed.spoken_by is None:
        return []
    line.statement = statement_of(meeting.enquiry.adult, typed.said, said_on=day_of(meeting))
    return [line.statement]


def becomes_a_wish(meeting: Meeting, typed: Typed, line: MinuteLine) -> list:
    """What the adult wants, word for word, and that they were asked."""
    if typed.spoken_by is None:
        raise ValidationError({"person": NOT_THEIRS})
    day = day_of(meeting)
    line.outcome = wish_of(meeting.enquiry, typed.said, voiced_on=day)
    asked = AskedOutcome(enquiry=meeting.enquiry, asked_on=day, answer=Asked.EXPRESSED)
    return [asked, line.outcome]


def becomes_an_agreement(meeting: Meeting, typed: Typed, line: MinuteLine) -> list:
    """What was agreed beside one wish, with the reason for any gap."""
    if typed.outcome is None:
        raise ValidationError({"outcome": WHICH_WISH})
    try:
        line.agreement = agreement_of(
            typed.outcome,
            words=typed.words,
            agreed_on=day_of(meeting),
            agreed_with=typed.spoken_by or SpokenBy.ADULT,
            differs=typed.differs,
            gap_reason=typed.gap_reason if typed.differs else None,
        )
    except ValidationError as too_early:
        raise ValidationError({"outcome": VOICED_LATER}) from too_early
    return [line.agreement]


def becomes_an_action(meeting: Meeting, typed: Typed, line: MinuteLine) -> list:
    """Something to be done, whose it is and by when; of an item about a wish, it serves that wish."""
    person = typed.person
    line.action = action_of(
        meeting.enquiry,
        what=typed.words,
        owner_kind=owner_of(meeting, person),
        owner_name=typed.named,
        owner=person.user if person else None,
        due_on=typed.due_on,
        outcome=typed.outcome or (typed.item.outcome if typed.item else None),
    )
    return [line.action]


def owner_of(meeting: Meeting, person: Invitation | None) -> str:
    """Whose an action is, as the room of plans sorts it."""
    if person is None:
        return Owner.PARTNER
    if person.is_adult:
        return Owner.ADULT
    if person.user_id:
        return Owner.WORKER if person.user_id == meeting.enquiry.lead_id else Owner.COUNCIL
    in_their_life = person.person_id or SPEAKS_AS.get(person.part) == SpokenBy.REPRESENTATIVE
    return Owner.FAMILY_FRIEND if in_their_life else Owner.PARTNER


def correct_line(*, by, line: MinuteLine, words: str, why: str) -> MinuteLine:
    """Correct a line by a new one beside it; what the first became is corrected too, and stays readable.

    Raises ValidationError if it was corrected already: it is the correction that can be corrected.
    """
    if MinuteLine.objects.filter(corrects=line).exists():
        raise ValidationError("This line was corrected already. Correct that correction.")
    same = ("meeting", "item", "kind", "who", "invitation", "audience", "agency", "due_on", "answer_from", "answers")
    corrected = MinuteLine(
        **{name: getattr(line, name) for name in same}, words=words, corrects=line, correction_reason=why
    )
    rows = corrected_rows(line, corrected)
    meeting = line.meeting
    adult, facts = meeting.enquiry.adult, {"kind": line.kind}
    with recording("corrected-minutes", by=by, adult=adult, about=meeting, why=why, facts=facts) as keep:
        for row in rows:
            keep(row)
        return keep(corrected)


def corrected_rows(line: MinuteLine, corrected: MinuteLine) -> list:
    """What a line became, with the words of its correction: words and wishes as new rows, an action as it now reads."""
    if line.statement:
        corrected.statement = correction_of(line.statement, corrected.words, corrected.correction_reason)
        return [corrected.statement]
    if line.outcome:
        corrected.outcome = corrected_wish(line.outcome, corrected.words)
        return [corrected.outcome]
    if line.agreement:
        was = line.agreement
        same = ("agreed_on", "agreed_with", "differs", "gap_reason", "gap_explained")
        corrected.agreement = agreement_of(
            was.outcome, words=corrected.words, **{name: getattr(was, name) for name in same}
        )
        return [corrected.agreement]
    if line.action:
        if line.action.what != line.words:
            raise ValidationError(CHANGED_SINCE)
        corrected.action = line.action
        corrected.action.what = corrected.words
        return [corrected.action]
    return []


def corrected_wish(outcome: DesiredOutcome, words: str) -> DesiredOutcome:
    """The wish as it was really said, following the one that was taken down wrongly."""
    if DesiredOutcome.objects.filter(follows=outcome).exists():
        raise ValidationError("What they want was changed since. Look at the newer wish, and record it there.")
    said = Said(words, outcome.voiced_by, outcome.speaker)
    return wish_that_follows(outcome, said, voiced_on=outcome.voiced_on)
