"""Risk weighed together in a share of the invented enquiries, and a profile here and there."""

from datetime import timedelta
from random import Random

from alongside.demo import own_pages as words
from alongside.demo.weighing import AT_HOME, BY_TYPE
from alongside.enquiries.models import Enquiry
from alongside.risk.codes import Much, Placed, Whose
from alongside.risk.models import (
    HeatMap,
    HeatMarker,
    OnePageProfile,
    OptionView,
    RiskBacking,
    RiskDecision,
    RiskOption,
    RiskWeighing,
    SupportedDecision,
    WeighedOutcome,
    WorkersUnease,
)
from alongside.voice.models import Statement

from .acts import Record
from .codes import TYPES, VOICES
from .staffing import Staff

# Shares of the enquiries in which somebody said what they want; assumptions, for no national figure tells them.
WEIGHED, DECIDED, BACKED, FAMILY, AGENCY = 0.24, 0.78, 0.4, 0.45, 0.55
MAPPED, TALKED, UNEASY, PROFILED = 0.07, 0.05, 0.04, 0.05


def tell_risk(record: Record, pk: int, enquiry, wishes: dict[str, int], by: int, staff: Staff) -> None:
    """What was weighed in one enquiry, on or after the day of the first wish. `wishes`: ids by key."""
    rng = Random(f"{enquiry.key}/{enquiry.started_on}/risk")
    wish = next((one for one in enquiry.outcomes if one.key in wishes), None)
    if wish is None:
        return
    weeks = min(21, (enquiry.concluded_on - wish.voiced_on).days) if enquiry.concluded_on else 0
    last = wish.voiced_on + timedelta(max(0, weeks))
    day = wish.voiced_on + timedelta(rng.randint(0, (last - wish.voiced_on).days))
    kinds = [TYPES[said.type] for said in enquiry.allegations]
    worry = next((BY_TYPE[kind] for kind in kinds if kind in BY_TYPE), AT_HOME)
    if rng.random() < WEIGHED:
        tell_weighing(record, pk, wish, wishes[wish.key], worry, (day, last), by, staff, rng)
    if rng.random() < MAPPED:
        tell_map(record, pk, worry, day, by, rng)
    if rng.random() < TALKED:
        tell_talk(record, pk, wish, day, by, rng)
    if rng.random() < UNEASY:
        act = record.act(day, "recorded-unease", by, (Enquiry, pk))
        row = {"words": rng.choice(words.UNEASY), "consulted": rng.choice(words.ASKED)}
        row |= {"came_of_it": rng.choice(words.CAME_OF_IT), "revisit_on": day + timedelta(28)}
        record.keep(act, WorkersUnease, enquiry_id=pk, felt_on=day, **row)
    if rng.random() < PROFILED:
        tell_profile(record, day, by, rng)


def tell_weighing(record, pk: int, wish, wish_pk: int, worry, days, by: int, staff: Staff, rng: Random) -> None:
    """The ways side by side, with everybody's view, and perhaps what was decided."""
    day, last = days
    weighing = record.new(RiskWeighing)
    ways = [worry.now, *rng.sample(worry.others, rng.randint(1, min(2, len(worry.others))))]
    act = record.act(day, "weighed-risk", by, (RiskWeighing, weighing), facts={"options": len(ways), "wishes": 1})
    said = {"adult_id": record.adult, "said_on": day}
    wants = record.keep(act, Statement, words=wish.words, spoken_by=VOICES[wish.voiced_by], **said)
    record.keep(act, RiskWeighing, weighing, enquiry_id=pk, weighed_on=day, wants_id=wants)
    record.keep(act, WeighedOutcome, weighing_id=weighing, outcome_id=wish_pk)
    options = [keep_way(record, act, weighing, way, way is worry.now, rng) for way in ways]
    tell_views(record, weighing, options, worry, day, by, rng)
    if rng.random() >= DECIDED or wish.voiced_by == "best-interests":
        return
    facts = {"decider": "adult", "agreed_by": ["adult", "worker"]}
    act = record.act(last, "decided-on-risk", by, (RiskWeighing, weighing), facts=facts)
    said["said_on"] = last
    accepted = record.keep(act, Statement, words=rng.choice(worry.accepted), spoken_by="adult", **said)
    row = {"words": rng.choice(worry.decided), "early_signs": rng.choice(worry.signs), "residual_id": accepted}
    row |= {"review_on": last + timedelta(28), "advocate_present": rng.choice((True, False, None)), **facts}
    decision = record.keep(act, RiskDecision, weighing_id=weighing, decided_on=last, **row)
    if rng.random() < BACKED:
        act = record.act(last, "stood-behind-risk", rng.choice(staff.managers), (RiskWeighing, weighing))
        record.keep(act, RiskBacking, decision_id=decision, backed_on=last, words=rng.choice(words.BACKED))


def keep_way(record: Record, act, weighing: int, way, as_now: bool, rng: Random) -> int:
    """One way, and what the adult says of it where they did."""
    row = {"benefits": way.benefits, "harms": way.harms, "likelihood": way.likelihood}
    row |= {"harm_of_protecting": way.protecting, "safer": way.safer}
    option = record.keep(act, RiskOption, weighing_id=weighing, name=way.name, as_now=as_now, **row)
    if rng.random() < 0.8:
        record.keep(act, OptionView, option_id=option, whose=Whose.ADULT, words=rng.choice(way.said))
    return option


def tell_views(record: Record, weighing: int, options: list[int], worry, day, by: int, rng: Random) -> None:
    """How family and an agency see it, each under their own name."""
    views = []
    if rng.random() < FAMILY:
        name = rng.choice(("A daughter", "A son", "A sister", "A brother", "A niece"))
        views.append({"whose": Whose.FAMILY, "name": name, "words": rng.choice(worry.family)})
    if rng.random() < AGENCY:
        name, said = rng.choice(worry.agency)
        views.append({"whose": Whose.AGENCY, "name": name, "words": said})
    if views:
        act = record.act(day, "recorded-views-of-risk", by, (RiskWeighing, weighing), facts={"views": len(views)})
        for view in views:
            record.keep(act, OptionView, option_id=rng.choice(options), **view)


def tell_map(record: Record, pk: int, worry, day, by: int, rng: Random) -> None:
    """A heat map with two or three markers, each where its owner puts it."""
    heat_map = record.new(HeatMap)
    placed = [(Placed.ADULT, ""), (Placed.PRACTITIONER, "The practitioner")]
    if rng.random() < 0.5:
        placed.append((Placed.CARER, rng.choice(("Pat", "Irene", "Joe", "Sana"))))
    act = record.act(day, "drew-heat-map", by, (HeatMap, heat_map), facts={"markers": len(placed)})
    row = {"activity": rng.choice(worry.activity), "response": rng.choice(worry.decided)}
    record.keep(act, HeatMap, heat_map, enquiry_id=pk, drawn_on=day, review_on=day + timedelta(56), **row)
    for who, name in placed:
        weights = (1, 3, 6) if who == Placed.ADULT else (2, 4, 3)
        place = {"quality": rng.choices(Much.values, weights)[0], "risk": rng.choices(Much.values, weights[::-1])[0]}
        record.keep(act, HeatMarker, heat_map_id=heat_map, placed_by=who, name=name, **place)


def tell_talk(record: Record, pk: int, wish, day, by: int, rng: Random) -> None:
    """A sheet for deciding with support, with a few of its answers."""
    sheet = record.new(SupportedDecision)
    answers = {"matters": wish.words, "help": rng.choice(words.SUPPORT), "important": rng.choice(words.MATTERS)}
    act = record.act(day, "decided-together", by, (SupportedDecision, sheet), facts={"answers": len(answers)})
    row = {"decision": "What happens next, and who helps", "review_on": day + timedelta(28), **answers}
    record.keep(act, SupportedDecision, sheet, enquiry_id=pk, talked_on=day, **row)


def tell_profile(record: Record, day, by: int, rng: Random) -> None:
    """A one-page profile in the adult's own words."""
    profile = record.new(OnePageProfile)
    act = record.act(day, "wrote-profile", by, (OnePageProfile, profile), facts={"photo": False})
    row = {"liked": rng.choice(words.LIKED), "matters": rng.choice(words.MATTERS)}
    row |= {"support": rng.choice(words.SUPPORT), "may_see": rng.choice(words.MAY_SEE)}
    record.keep(act, OnePageProfile, profile, adult_id=record.adult, written_on=day, **row)
