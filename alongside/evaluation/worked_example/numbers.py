"""Numbers that come out as printed: the sector outcome measures of table 16, and before beside now (figures 3 and 4).

Printed are how many gave a number, the extremes with what they are of, the mean of 252.5 and the median of 84 concluded
cases, and mean shares of 62, 71 and 24 per cent. The numbers between the extremes are ours.
"""

MEASURED = [
    # concluded, expressed, fully, partly; None: not given
    (2, 2, None, None),
    (191, 66, 48, 14),
    (50, 25, 12, None),
    (17, 15, 13, 2),
    (420, 231, 112, 118),
    (1172, 586, 465, 102),
    (56, 40, 30, 9),
    (70, 60, 45, 14),
    (40, 18, 14, 4),
    (84, 52, 38, 12),
    (150, 84, 61, 18),
    (75, 30, 22, None),
    (160, 100, None, None),
    (70, 47, None, None),
    *((concluded, None, None, None) for concluded in (9, 14, 23, 31, 45, 62, 80)),
    *((concluded, None, None, None) for concluded in (96, 112, 128, 155, 176, 205, 248, 302, 376, 3209)),
]
ROWS = ("concluded", "expressed", "fully", "partly")

SCALE = {
    # how many gave 1, 2, 3, 4, 5: before and now. Of the staff, 62: no 63 answers have a mean of 2.74.
    "MSP leads": ([15, 42, 27, 10, 1], [2, 14, 42, 31, 6]),
    "all staff": ([6, 20, 22, 12, 2], [0, 3, 12, 29, 18]),
}
STEPS_BACK = 15
"""Who comes after whom before is moved by so many now: most rise, and a few fall."""


def measures() -> list[dict[str, int]]:
    """The answers of those who gave any number."""
    return [
        {row: number for row, number in zip(ROWS, numbers, strict=True) if number is not None} for numbers in MEASURED
    ]


def before_and_now(population: str) -> list[dict[str, str]]:
    """The pairs of those who gave both."""
    before, now = (
        [str(value) for value, many in enumerate(counts, start=1) for _ in range(many)] for counts in SCALE[population]
    )
    moved = now[-STEPS_BACK:] + now[:-STEPS_BACK]
    return [{"before": one, "now": other} for one, other in zip(before, moved, strict=True)]
