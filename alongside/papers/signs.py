"""Which signs our fonts can draw. One that they lack is named in words, so that nothing is lost and nothing stops."""

import struct
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"


def drawable(value: Any) -> Any:
    """Data in which every text can be drawn: "🗝" becomes "[sign: old key]"."""
    if isinstance(value, dict):
        return {name: drawable(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [drawable(part) for part in value]
    if isinstance(value, str):
        known = signs_known()
        return "".join(sign if sign == "\n" or ord(sign) in known else in_words(sign) for sign in value)
    return value if value is None or isinstance(value, bool | int | float) else drawable(str(value))


def in_words(sign: str) -> str:
    """A sign that cannot be drawn, by its name; nothing for one that is not seen anyway; a tab as a space."""
    if sign in "\t\u2028\u2029":
        return " "
    if unicodedata.category(sign) in {"Cc", "Cf", "Cs"} or "\ufe00" <= sign <= "\ufe0f":
        return ""
    return f"[sign: {unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]"


@lru_cache(maxsize=1)
def signs_known() -> frozenset[int]:
    """Every code point that one of our fonts holds and that a document may; some fonts hold controls."""
    held = set().union(*(signs_of(path.read_bytes()) for path in sorted(FONTS.glob("*.ttf"))))
    return frozenset(held - {*range(0x20), *range(0x7F, 0xA0), 0xFEFF, 0xFFFE, 0xFFFF})


def signs_of(font: bytes) -> set[int]:
    """The code points in a font's character map (OpenType, table cmap, formats 4 and 12)."""
    start = table(font, b"cmap")
    count = struct.unpack_from(">H", font, start + 2)[0]
    found: set[int] = set()
    for number in range(count):
        place = start + struct.unpack_from(">I", font, start + 4 + 8 * number + 4)[0]
        form = struct.unpack_from(">H", font, place)[0]
        found |= format_4(font, place) if form == 4 else format_12(font, place) if form == 12 else set()
    return found


def table(font: bytes, name: bytes) -> int:
    """Where a table of a font begins."""
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, place, _ = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == name:
            return place
    raise ValueError(f"the font has no table {name!r}")


def format_4(font: bytes, place: int) -> set[int]:
    """Code points of 16 bits, in segments; the last only closes the table."""
    segments = struct.unpack_from(">H", font, place + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", font, place + 14)
    begins = struct.unpack_from(f">{segments}H", font, place + 16 + 2 * segments)
    each = (range(begin, end + 1) for begin, end in zip(begins, ends, strict=True) if begin != 0xFFFF)
    return {point for segment in each for point in segment}


def format_12(font: bytes, place: int) -> set[int]:
    """Code points of 32 bits, in groups."""
    groups = struct.unpack_from(">I", font, place + 12)[0]
    read = (struct.unpack_from(">III", font, place + 16 + 12 * number) for number in range(groups))
    return {point for begin, end, _ in read for point in range(begin, end + 1)}
