"""The reference of what is asked, written out from the list itself: docs/measures/gaps.md."""

from typing import Any

from .gap import Ago, Example, Gap
from .gaps import BY_CODE, SUBJECTS

BEGINNING = """# What the product asks

<!-- Written by `./run alongside describe-gaps` from alongside/measures/gaps. A test compares the two. -->

A *gap* is something still owed to a person. It advises and never bars: it is put right, or answered with a reason that
is asked again after a while. A council may switch one off, word it its own way, change its days, or ask for an answer
before an enquiry is closed (see [Settle what is asked](../how-to/settle-what-is-asked.md)).

There are {count}. The examples are also the tests: each says in what a record differs from one that began today and of
which nothing else is recorded, and whether the gap is then *owed*, *put right*, or *not asked* at all.
"""


def in_words(value: Any) -> str:
    """A fact of an example, for people."""
    match value:
        case Ago(days=0):
            return "today"
        case Ago(days=days):
            return f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'ago' if days > 0 else 'ahead'}"
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(value)
    return str(value)


def example(one: Example) -> str:
    facts = [f"{name.replace('_', ' ')}: {in_words(value)}" for name, value in one.facts.items()]
    return f"| {'; '.join(facts) or 'nothing else'} | {one.result.value} |"


def described(gap: Gap) -> str:
    """One gap: its sentence, when it is asked, why, and its examples."""
    days = f" Usually after {gap.days} days." if gap.days else ""
    living = " Not asked of somebody who has died." if gap.of_the_living else ""
    lines = [
        f"### {gap.says}",
        "",
        f"`{gap.code}`. Asked {gap.stage.value}.{days}{living} Put right at `{gap.put_right}`.",
        f"Why: {gap.because}.",
        "",
        "| The record | The gap |",
        "|---|---|",
        *map(example, gap.examples),
    ]
    return "\n".join(lines)


def reference() -> str:
    """The whole page."""
    parts = [BEGINNING.format(count=len(BY_CODE)).rstrip()]
    for subject, gaps in SUBJECTS.items():
        parts += [f"## {subject}", *map(described, gaps)]
    return "\n\n".join(parts) + "\n"
