"""The manual of measures, written out from the measures themselves: docs/measures/measures.md."""

from collections.abc import Iterator
from statistics import quantiles

from .dimension import Dimension
from .example import ComesTo, columns_of, examples_of, together
from .fact import Fact
from .measure import Measure, Spread
from .reading import Condition
from .subjects import ALL, BY_CODE, breakdowns
from .subjects.subject import Asked, Subject

BEGINNING = """# The measures

<!-- Written by `./run alongside describe-measures` from alongside/measures/subjects. A test compares the two. -->

There are {count} measures. Each is a plain question, and a definition that is written once: the Board's page, a report
and an analyst with a folder of files read the same one. This page is made of those definitions.

**How to read one.** *Counted* says what a row is, and by which day it falls into a period. *Among* says which rows are
in the base, *counts* which of them make the number, and *not recorded* of which of them nobody wrote the answer down:
these stay in the base, and are shown beside it. The expressions are those that are run, on the columns of the extract;
`_` is the row. What is null is not recorded: it is neither equal nor unequal to anything, and never counts. “Do not
know” is an answer.

**The examples are the tests.** Each line is a record, alone, of which nothing is recorded but what stands there; it is
dated within the year. A column such as *meeting: with adult* is of rows that belong to it: “yes, no” are two meetings,
“-” is one of which it is not recorded. The last cell says what the record comes to. They are run on every engine.

**What no measure is for.** None is a target, a ranking of councils or teams, or a figure about a worker: a guard in the
code refuses one by person. A number is shown with its base and with what is not recorded, and beside words that explain
it. Figures of small groups move by chance: read them with their interval.
"""


def manual() -> str:
    """The whole page."""
    parts = [BEGINNING.format(count=len(BY_CODE)).rstrip(), "## Subjects", contents()]
    for subject in ALL:
        parts += [f"## {subject.title}", *said_of(subject), *(described(asked) for asked in subject.measures)]
    parts += ["## What a row knows", KNOWN, *(known for fact in facts_of() if (known := knows(fact)))]
    parts += ["## Breakdowns", OF_BREAKDOWNS, *map(codes_of, dimensions_of())]
    return "\n\n".join(parts) + "\n"


def contents() -> str:
    return "\n".join(f"- {subject.title}: {len(subject.measures)}" for subject in ALL)


def said_of(subject: Subject) -> Iterator[str]:
    yield subject.says
    if subject.not_yet:
        yield f"**Not measured yet.** {subject.not_yet}"


def described(asked: Asked) -> str:
    """One measure: what it asks, its definition, its source, what it may not be used for, and examples."""
    lines = [f"### {asked.asks}", "", f"`{asked.code}`", "", *definition(asked)]
    lines.append(f"- Source: {asked.because}.")
    if asked.years is not None:
        lines.append(f"- Holds from the year that began in {asked.years.start} on.")
    if asked.not_for:
        lines.append(f"- Not for: {asked.not_for}")
    lines.append(f"- Broken down by: {', '.join(f'`{by.code}`' for by in breakdowns(asked)) or 'nothing'}")
    return "\n".join([*lines, "", *worked(asked)])


def definition(asked: Asked) -> Iterator[str]:
    """The rows, who is among them and who counts, as they are run."""
    yield f"- Counted: each {asked.fact.name}, by `{asked.dated_by}`."
    yield f"- Among: {in_code(asked.among)}"
    if isinstance(asked, Spread):
        yield f"- The number: {in_code(asked.of)}. Shown are the middle one and the middle half; never an average."
        return
    yield f"- Counts: {in_code(asked.counts)}"
    if asked.unknown is not None:
        yield f"- Not recorded: {in_code(asked.unknown)}"


def in_code(condition: Condition) -> str:
    """An expression, as it stands."""
    text = repr(condition)
    return f"`{text[1:-1] if text.startswith('(') and text.endswith(')') else text}`"


def worked(asked: Asked) -> Iterator[str]:
    """The examples as a table, with what they come to together."""
    names = [name.replace(".", ": ").replace("_", " ") for name in columns_of(asked)]
    yield f"| {' | '.join([*names, 'comes to'])} |"
    yield "|" + "---|" * (len(names) + 1)
    for example in examples_of(asked):
        yield f"| {' | '.join([*example.cells.values(), str(example.comes_to)])} |"
    yield ""
    if isinstance(asked, Measure):
        yield "Together: base {}, number {}, not recorded {}.".format(*together(asked))
        return
    values = [int(one.comes_to) for one in examples_of(asked) if one.comes_to != ComesTo.LEFT_OUT]
    low, middle, high = quantiles(values, n=4, method="inclusive")
    yield f"Together: base {len(values)}, the middle {middle:g}, the middle half from {low:g} to {high:g}."


KNOWN = """What a row knows beside the columns of its own table: everything of what it belongs to, and the following of
rows that belong to it. The columns themselves are those of the extract."""
OF_BREAKDOWNS = """A row that has several codes of one breakdown is counted under each, so that they add up to more than
all. What is not listed is shown by its code: teams, categories and other lists are each council's own."""


def facts_of() -> list[Fact]:
    """The facts that measures are over, with those that they belong to, each once."""
    found: dict[Fact, None] = {}

    def add(fact: Fact) -> None:
        for parent in fact.parents:
            add(parent.fact)
        found.setdefault(fact)

    for asked in BY_CODE.values():
        add(asked.fact)
    return list(found)


def knows(fact: Fact) -> str:
    """What each row of a fact knows of those that belong to it."""
    if not fact.children:
        return ""
    lines = [f"### Each {fact.name}", ""]
    for child in fact.children:
        table = child.table.get_name().removeprefix("published_")
        of = f" `{child.of}`" if child.of else ""
        where = f" with {in_code(child.where)}" if child.where is not None else ""
        lines.append(f"- `{child.name}`: {child.how.value},{of} of `{table}`{where}")
    return "\n".join(lines)


def dimensions_of() -> list[Dimension]:
    """The breakdowns of all measures, each code once."""
    found: dict[str, Dimension] = {}
    for asked in BY_CODE.values():
        for by in breakdowns(asked):
            found.setdefault(by.title, by)
    return list(found.values())


def codes_of(by: Dimension) -> str:
    """A breakdown with its codes and their words."""
    lines = [f"### {by.title}", "", f"`{by.code}`" + ("; one row may have several." if by.many else ".")]
    if by.labels:
        lines += ["", "| code | words |", "|---|---|"]
        lines += [f"| {code or 'not recorded'} | {words} |" for code, words in by.labels.items()]
    return "\n".join(lines)
