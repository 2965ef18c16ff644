"""A life as the acts that recorded it: each a line of history with the rows written under it, dated and timed."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from random import Random
from zoneinfo import ZoneInfo

from django.db.models import Model

from alongside.people.models import Adult

from .tables import Table

LONDON = ZoneInfo("Europe/London")
FIRST_MINUTE, LAST_MINUTE = 8 * 60 + 40, 17 * 60 + 20
ORDER_OF_A_DAY = (
    "opened-record",
    "reported-concern",
    "decided-on-concern",
    "started-enquiry",
    "changed-enquiry",
    "joined-concern",
    "considered-advocate",
    "arranged-advocate",
    "told-step-of-advocate",
    "recorded-somebody",
    "considered-asking",
    "considered-advocate",
    "arranged-advocate",
    "told-step-of-advocate",
    "recorded-conversation",
    "checked-contact",
    "looked-for-coercion",
    "asked-access-needs",
    "shared-access-needs",
    "recorded-need-met",
    "kept-paper",
    "gave-information",
    "named-contact",
    "asked-what-is-wanted",
    "recorded-wish",
    "changed-wish",
    "recorded-others-wish",
    "presumed-capacity",
    "assessed-capacity",
    "decided-in-best-interests",
    "recorded-authority",
    "considered-liberty",
    "asked-about-safety",
    "classified-outcome",
    "agreed-outcome",
    "reviewed-outcome",
    "weighed-risk",
    "recorded-views-of-risk",
    "drew-heat-map",
    "decided-together",
    "decided-on-risk",
    "stood-behind-risk",
    "recorded-unease",
    "wrote-profile",
    "planned-meeting",
    "recorded-meeting-wishes",
    "prepared-for-meeting",
    "received-own-report",
    "avoided-meeting",
    "held-meeting",
    "minuted",
    "gave-minutes",
    "recorded-chair-feedback",
    "offered-response",
    "made-plan",
    "gave-plan",
    "reviewed-plan",
    "judged-response",
    "recorded-result",
    "ended-plan",
    # timeliness
    "paused-clocks",
    "agreed-variation",
    "resumed-clocks",
    # time_spent
    "recorded-time",
    # prompts
    "answered-what-is-asked",
    "asked-how-it-was",
    "asked-with-questionnaire",
    "answered-questionnaire",
    "no-answers-came",
    "checked-before-closing",
    # prevention
    "recorded-prevention",
    "looked-at-prevention",
    "recorded-gain",
    "possibly-prevented",
    "recorded-unmet-need",
    "resolved-early",
    "followed-pathway",
    # partners
    "involved-agency",
    "recorded-agency-action",
    "opened-process",
    "recorded-process-step",
    "changed-process",
    # caused
    "caused-enquiry",
    "sent-caused-enquiry",
    "asked-after-caused-enquiry",
    "received-return",
    "checked-return",
    "took-back-caused-enquiry",
    # self_neglect
    "began-managing-risk",
    "tried-to-engage",
    "noted-what-was-seen",
    "considered-power",
    "named-agency-lead",
    "met-about-risk",
    "reviewed-managing-risk",
    "ended-managing-risk",
    # work
    "handed-over",
    "read-handover",
    # waiting
    "checked-safe-today",
    "answered-referrer",
    "held-closing-conversation",
    "concluded-enquiry",
    "reopened-enquiry",
    "changed-details",
)
RANK = {verb: rank for rank, verb in enumerate(ORDER_OF_A_DAY)}

NOT_YET = datetime.max.replace(tzinfo=LONDON)


@dataclass(slots=True)
class Act:
    """One act by one person on one day."""

    day: date
    verb: str
    by: int
    about: str
    on: date | None
    why: str
    facts: dict
    rows: list = field(default_factory=list)
    moment: datetime = NOT_YET


class Record:
    """The acts of one adult's record, collected in any order and timed at the end."""

    def __init__(self, tables: dict[type[Model], Table]):
        self.tables = tables
        self.adult = next(tables[Adult].ids)
        self.acts: list[Act] = []
        self.around: set[str] = set()  # names of those around the adult who are recorded already

    def new(self, model) -> int:
        """An id for a row that several acts will speak of."""
        return next(self.tables[model].ids)

    def act(self, day, verb, by, about, *, why="", facts=None, dated=True) -> Act:
        """Add an act about a row (model and id); `dated` where the line also tells the day in the adult's life."""
        model, pk = about
        label = f"{self.tables[model].label}:{pk}"
        made = Act(day, verb, by, label, day if dated else None, why, facts or {})
        self.acts.append(made)
        return made

    def keep(self, act: Act, model, pk: int | None = None, /, **values) -> int:
        """Write a row under an act; give its id."""
        table = self.tables[model]
        pk = pk or next(table.ids)
        act.rows.append((table, (pk, *table.row(values))))
        return pk

    def timed(self, rng: Random) -> list[Act]:
        """The acts in order, each at a time of its working day."""
        self.acts.sort(key=lambda act: (act.day, RANK[act.verb]))
        days: dict[date, list[Act]] = {}
        for act in self.acts:
            days.setdefault(act.day, []).append(act)
        for day, acts in days.items():
            seconds = sorted(rng.sample(range(FIRST_MINUTE * 60, LAST_MINUTE * 60), len(acts)))
            for act, second in zip(acts, seconds, strict=True):
                clock = time(second // 3600, second // 60 % 60, second % 60)
                act.moment = datetime.combine(day, clock, LONDON)
        return self.acts
