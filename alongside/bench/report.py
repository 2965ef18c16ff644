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
    wrong: dict[int, int]

    @classmethod
    def of(cls, page: str, one: Took, floor: Took, many: Took, floor_many: Took) -> "Line":
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
            wrong={**one.wrong, **many.wrong},
        )


def table(lines: list[Line], users: int) -> str:
    """The figures as a table in Markdown."""
    rows = [
        f"| page | × bare, 1 user (p95) | × bare, {users} users (p95) | queries | slowest query ms (p95) | kB "
        f"| 1 user p50 / p95 / p99 ms | {users} users p50 / p95 / p99 ms |",
        "|---|---|---|---|---|---|---|---|",
    ]
    rows += [
        f"| {line.page} | {line.one_ratio:.1f} | {line.many_ratio:.1f} | {line.queries} | {line.slowest_query:.1f} "
        f"| {line.bytes / 1000:.1f} | {line.one_p50:.1f} / {line.one_p95:.1f} / {line.one_p99:.1f} "
        f"| {line.many_p50:.0f} / {line.many_p95:.0f} / {line.many_p99:.0f} |{wrong(line)}"
        for line in lines
    ]
    return "\n".join(rows)


def wrong(line: Line) -> str:
    """What went wrong, if anything did: no page passes by answering with an error."""
    return "".join(f" {count} answers were {status}!" for status, count in line.wrong.items())
