"""Why an extract does not leave, in plain words: by itself, or because of one that left before it. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from .anonymity import Checked, Coarsening, Told, as_then, check, fewer_parts, parts_of, said_of_each
from .joining import Left, finer, told_before


class TooFew(Exception):
    """Somebody could be picked out: the extract does not leave. `field`: the question that would mend it."""

    def __init__(self, says: str, field: str | None = None):
        super().__init__(says)
        self.field = field


@dataclass(frozen=True)
class Pair:
    """Two things, one told by an earlier extract and one by this, and how many respondents they leave among too few."""

    alone: int
    left: Left
    then: str
    now: str


def require_nobody_alone(
    told: Told, by: Coarsening, respondents: int, least: int, before: Sequence[Left] = ()
) -> Checked:
    """How this extract stands by itself.

    Raises TooFew where somebody could be picked out by it, or by it and those before it together.
    """
    alone = check(told, by, respondents, least)
    if not alone.may_leave:
        raise TooFew(why_not(alone))
    joined = check(told, by, respondents, least, before)
    if not joined.may_leave:
        raise TooFew(why_not_with(told, by, respondents, before, joined), "dropped")
    return alone


def why_not(checked: Checked) -> str:
    if not checked.smallest:
        return "Nobody has answered: there is nothing to extract."
    return (
        f"{checked.alone} respondents stand in {len(checked.few)} combinations that fewer than {checked.least} share: "
        "merge or leave out more of what is told of them."
    )


def why_not_with(told: Told, by: Coarsening, respondents: int, before: Sequence[Left], checked: Checked) -> str:
    """Which extract left before, which two things together would single people out, and what could be done."""
    worst = max(pairs(told, by, before, checked.least), key=lambda one: one.alone)
    alone, then, now = worst.alone, told[worst.then].label, told[worst.now].label
    which = f"The extract of {day(worst.left)} told the {then}, and can be joined with this one by the answers"
    what = f"together with the {now} as it would be told now, it"
    mergeable = worst.now not in by.merged and fewer_parts(worst.now, told[worst.now], checked.least)
    mend = f"Leave out the {now}" + (" or merge it into wider parts" if mergeable else "")
    if not alone:
        days = " and ".join(dict.fromkeys(f"of {day(left)}" for left in before))
        alone, which = checked.alone, f"What left before ({days}) can be joined with this one by the answers"
        what, mend = "everything that is told together", "Leave out or merge more"
    return (
        f"{which}: {what} would leave {alone} respondents in combinations that fewer than {checked.least} share. "
        f"{mend}{or_as_before(told, before, respondents, checked.least)}."
    )


def pairs(told: Told, by: Coarsening, before: Sequence[Left], least: int) -> Iterator[Pair]:
    """Every thing that was told before, with every thing of which this extract would tell more than was told before."""
    own = parts_of(told, by, least)
    adding = {name: parts for name, parts in own.items() if finer(parts, told_before(name, before))}
    for left in before:
        for (then, values), (now, others) in product(
            said_of_each(told, left.told).items(), said_of_each(told, adding).items()
        ):
            counts = Counter(zip(values, others, strict=True))
            yield Pair(sum(count for count in counts.values() if count < least), left, then, now)


def day(left: Left) -> str:
    return f"{left.on:%-d %B %Y}"


def or_as_before(told: Told, before: Sequence[Left], respondents: int, least: int) -> str:
    """That the same can leave as the last time, or the time before, where enough still share it."""
    for left in reversed(before):
        by = as_then(told, left)
        if check(told, by, respondents, least, before).may_leave:
            return f", or tell no more than on {day(left)}: {', '.join(in_words(told, by)) or 'none of these'}"
    return ""


def in_words(told: Told, by: Coarsening) -> Iterator[str]:
    """What is told, and what of it in wider parts."""
    for name, one in told.items():
        if name not in by.dropped:
            yield f"{one.label} in wider parts" if name in by.merged else one.label
