"""The benchmark's table: ratios first, because seconds depend on the machine and ratios much less."""

from dataclasses import dataclass

from alongside.bench.clients import Took


@dataclass(frozen=True)
class Line:
    """One page's figures. Times are milliseconds; ratios are to the bare page in the same run."""

    page: str
    queries: int
    slowest_query: float
    bytes: int
    one_p50: float
    one_p95: float
    one_p99: float
    one_ratio: float
    many_p50: float
    many_p95: float
    many_p99: float
    many_ratio: float
    company: int
    wrong: dict[int, int]

    @classmethod
    def of(cls, page: str, company: int, one: Took, floor: Took, many: Took, floor_many: Took) -> "Line":
        """From what the page and the bare page took, alone and in company. Ratios are of 95th centiles."""
        return cls(
            page=page,
            queries=max(one.queries),
            slowest_query=sorted(one.slowest_query)[int(len(one.slowest_query) * 0.95)],
            bytes=max(one.bytes),
            one_p50=one.at(0.5),
            one_p95=one.at(0.95),
            one_p99=one.at(0.99),
            one_ratio=one.at(0.95) / floor.at(0.95),
            many_p50=many.at(0.5),
            many_p95=many.at(0.95),
            many_p99=many.at(0.99),
            many_ratio=many.at(0.95) / floor_many.at(0.95),
            company=company,
            wrong={**one.wrong, **many.wrong},
        )


def table(lines: list[Line]) -> str:
    """The figures as a table in Markdown."""
    rows = [
        "| page | × bare, 1 user (p95) | users together | × bare, together (p95) | queries | slowest query ms (p95) "
        "| kB | 1 user p50 / p95 / p99 ms | together p50 / p95 / p99 ms |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    return "\n".join([*rows, *map(row, lines)])


def row(line: Line) -> str:
    """One page as a row of the table."""
    one = f"{line.one_p50:.1f} / {line.one_p95:.1f} / {line.one_p99:.1f}"
    many = f"{line.many_p50:.0f} / {line.many_p95:.0f} / {line.many_p99:.0f}"
    measured = f"{line.queries} | {line.slowest_query:.1f} | {line.bytes / 1000:.1f}"
    return (
        f"| {line.page} | {line.one_ratio:.1f} | {line.company} | {line.many_ratio:.1f} | {measured} | {one} | {many} |"
        + wrong(line)
    )


def wrong(line: Line) -> str:
    """What went wrong, if anything did: no page passes by answering with an error."""
    return "".join(f" {count} answers were {status}!" for status, count in line.wrong.items())
