"""How a report is told: method, who answered, limits, tables, figures, findings, and where each number is from."""

from collections.abc import Iterable, Iterator

from alongside.measures.disclosure import HIDDEN
from alongside.surveys.content import ENGLISH, said

from ..analysis.answered import Answered
from ..analysis.edition import by_name, draw_all
from ..analysis.rounding import half_up
from ..analysis.tables import Shape, Table, TableSpec
from .content import Block, Grid, Heading, Points, Quote, Report, Words, grid_of
from .limits import as_told, limits_of
from .pictures import figures_of
from .source import Finding, Source, Texts

NOT_EVERYBODY = (
    "What stands here is what those who answered said. It is no measure of a council, of a team or of anybody, and "
    "is not made to compare one with another."
)


def told(source: Source) -> Report:
    """The report of an evaluation."""
    answered = [Answered(wave) for wave in source.waves]
    tables = draw_all(source.edition, answered, least=least_of(source))
    who, what = parted(source, tables)
    charts = list(figures_of(source.edition, answered, least=least_of(source)))
    blocks: list[Block] = [
        Words(NOT_EVERYBODY),
        *method(source, answered),
        Heading("Who answered"),
        *map(grid_of, who),
        *limits(source, answered),
        Heading("What they answered"),
        *map(grid_of, what),
        *([Heading("Figures"), *charts] if charts else []),
        *(block for texts in source.texts for block in findings(texts)),
        *appendix(source, tables),
    ]
    return Report(source.title, source.made_by, source.as_of, source.digest, tuple(blocks))


def least_of(source: Source) -> int:
    return source.smallest_base if source.protect else 0


def parted(source: Source, tables: Iterable[Table]) -> tuple[list[Table], list[Table]]:
    """The tables of who answered, and those of what was answered."""
    of_response = {spec.key for spec in source.edition.tables if spec.shape == Shape.RESPONSE}
    who: list[Table] = []
    what: list[Table] = []
    for table in tables:
        (who if table.key in of_response else what).append(table)
    return who, what


def responses_of(source: Source, name: str) -> dict[str, TableSpec]:
    """The tables of who answered one wave, by the field of the frame that they go by."""
    return {spec.by: spec for spec in source.edition.tables if spec.shape == Shape.RESPONSE and spec.of == (name,)}


def method(source: Source, answered: Iterable[Answered]) -> Iterator[Block]:
    yield Heading("How this was done")
    yield from (Words(words) for words in source.method)
    surveys = []
    for one in answered:
        wave = one.wave
        had, listed = as_told(one, least_of(source))
        title, version = said(wave.instrument.title, ENGLISH), wave.instrument.version
        called = wave.title if wave.population in wave.title else f"{wave.title}, {wave.population}"
        surveys.append(f"{called}: {how_many(had, listed)}. Asked with “{title}”, version {version}.")
    yield Points(tuple(surveys))
    for texts in source.texts:
        yield Words(f"{texts.title} were coded with {texts.codebook}. {texts.agreement}")
    yield Words(f"Research ethics: {source.ethics or 'no approval is recorded.'}")
    yield Words(
        "Percentages are rounded half up and are of the base beneath each table; they may not sum to 100. "
        + (
            f"A base of fewer than {source.smallest_base} is not shown, nor are small figures."
            if source.protect
            else ""
        )
    )


def how_many(had: int, listed: int) -> str:
    """How many answered of how many, where that may be told."""
    if HIDDEN in (had, listed):
        return "too few answered, or did not, for it to be told how many"
    if not listed:
        return f"{had} answered; there is no list of those who were asked"
    return f"{had} answered of {listed} who were asked, {half_up(100 * had, listed)} per cent"


def limits(source: Source, answered: Iterable[Answered]) -> Iterator[Block]:
    yield Heading("Limits of the sample", 2)
    yield Words("Each of these is worked out from the data.")
    waves, least = by_name(list(answered)), least_of(source)
    yield Points(
        tuple(
            sentence
            for name, one in waves.items()
            for sentence in limits_of(one, printed=responses_of(source, name), least=least)
        )
    )
    if source.also:
        yield Words("Those who made the evaluation add:")
        yield Points(source.also)


def findings(texts: Texts) -> Iterator[Block]:
    """Each finding with how widely it was meant, and quotations that were released."""
    yield Heading(f"What was found in {texts.title}")
    yield Grid(
        key=f"findings-{texts.title}",
        title="How widely each finding was meant",
        columns=("Finding", "Meant in", "In words"),
        rows=tuple((f"{one.number}. {one.says}", f"{one.count} of {one.of}", one.band) for one in texts.findings),
        beneath=(
            f"Base: {texts.findings[0].of} councils, or texts of no council; of a part, those with the whole."
            if texts.findings
            else "Nothing was coded.",
        ),
    )
    for one in texts.findings:
        yield from quoted(one)


def quoted(finding: Finding) -> Iterator[Block]:
    if finding.quotations:
        yield Heading(f"{finding.number}. {finding.says}", 2)
        yield Words(f"Meant in {finding.count} of {finding.of}: {finding.band}.")
        yield from (Quote(words, whose) for words, whose in finding.quotations)


def appendix(source: Source, tables: Iterable[Table]) -> Iterator[Block]:
    """Where every number is from."""
    yield Heading("Where each number is from")
    rows = tuple(
        (
            f"Table {table.number}" if table.number else table.caption,
            f"{query.population}: {query.instrument}",
            query.question,
            query.within,
            str(query.base) if query.base >= 0 else "too few to show",
        )
        for table in tables
        for query in table.queries
    )
    yield Grid("sources", "The query of each table", ("Table", "Asked of", "Question", "Counted are", "Base"), rows)
    for texts in source.texts:
        yield Words(
            f"{texts.title}: counted are councils, and texts of no council, in which a passage has the code of the "
            f"finding; {texts.codebook}."
        )
    yield Words(f"Told from data with the digest {source.digest}. The same data give the same files, byte for byte.")
