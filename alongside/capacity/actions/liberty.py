"""Writing down arrangements that may deprive somebody of their liberty, and how they are authorised."""

from collections.abc import Mapping

from alongside.history.recording import differences, recording

from ..models import CriterionNote, DeprivationOfLiberty, LegalTestCriterion


def record_liberty(*, by, adult, notes: Mapping[LegalTestCriterion, str], **record) -> DeprivationOfLiberty:
    """Record the facts, the notes under each criterion of the test, and the route. `record`: the table’s fields."""
    considered = DeprivationOfLiberty(adult=adult, **record)
    facts = {"test": considered.test.version, "route": considered.route}
    with recording(
        "considered-liberty", by=by, adult=adult, about=considered, on=considered.considered_on, facts=facts
    ) as keep:
        keep(considered)
        for criterion, note in notes.items():
            if note.strip():
                keep(CriterionNote(liberty=considered, criterion=criterion, note=note))
    return considered


def change_authorisation(*, by, liberty: DeprivationOfLiberty, **answers) -> DeprivationOfLiberty:
    """Change how the arrangements are authorised: route, dates, conditions, representative, challenge, end."""
    changed = differences(liberty, answers)
    if not changed:
        return liberty
    for name, value in answers.items():
        setattr(liberty, name, value)
    with recording(
        "changed-authorisation", by=by, adult=liberty.adult, about=liberty, facts={"changed": changed}
    ) as keep:
        return keep(liberty)
