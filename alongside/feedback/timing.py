"""When to ask: soon after the close, and never long after it. A council settles both numbers of days (K2)."""

from dataclasses import dataclass
from datetime import date, timedelta

from alongside.measures.gaps import BY_CODE
from alongside.prompts.reading import AsItIs, settings_today


@dataclass(frozen=True)
class Days:
    """Days after the close: until when to ask by rights, and until when at all."""

    soon: int
    late: int

    def soon_until(self, closed: date) -> date:
        return closed + timedelta(self.soon)

    def late_from(self, closed: date) -> date:
        """The last day on which somebody is asked without a reason for its being so late."""
        return closed + timedelta(self.late)


def days_settled() -> Days:
    """As the council asks for feedback today: two weeks and eight, unless it settled otherwise. One query."""
    settled = settings_today()
    soon, late = (AsItIs(BY_CODE[code], settled.get(code)).days for code in ("feedback_after", "feedback_late"))
    return Days(soon or 14, late or 56)
