"""Taking out of a file what tells where it was made: a place betrays a refuge, and telephones write it down."""

from collections.abc import Iterator
from dataclasses import replace

from .codes import Kind, MediaType
from .receiving import Received

BOXES_WITHIN = (b"moov", b"udta", b"trak", b"mdia")
TELL_A_PLACE = (b"\xa9xyz", b"loci", b"meta", b"uuid", b"\xa9mak", b"\xa9mod")
"""Parts of a recording of a telephone (ISO 14496-12) in which a place, or the telephone itself, is written."""
CAN_BE_STRIPPED = (*MediaType.of(Kind.PICTURE), MediaType.M4A, MediaType.MP3, MediaType.WAV)
"""Kinds of file out of which a place can be taken; a PDF and an Ogg recording are none."""
HEARD = (b"fmt ", b"data", b"fact")
"""Parts of a WAV file that are needed to hear it."""


def without_its_place(received: Received) -> Received:
    """The same picture or recording, with nothing beside what is seen or heard. Its first bytes tell its kind still.

    A picture is the copy that is drawn dot by dot; a recording keeps its sound as it is.
    """
    if received.kind == Kind.PICTURE:
        return replace(received, data=received.copy or b"", media_type=MediaType.JPEG)
    strip = {MediaType.M4A: m4a, MediaType.MP3: mp3, MediaType.WAV: wav}.get(received.media_type)
    return replace(received, data=strip(received.data)) if strip else received


def m4a(data: bytes) -> bytes:
    """Every such part blanked where it stands, so that nothing after it moves."""
    blanked = bytearray(data)
    for kind, start, end in boxes(data, 0, len(data)):
        if kind in TELL_A_PLACE:
            blanked[start:end] = bytes(end - start)
    return bytes(blanked)


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each part of a recording: its kind, and where what is in it begins and ends; then the parts within it."""
    while start + 8 <= end:
        size, kind = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8]
        stop = end if size == 0 else start + size
        head = 8
        if size == 1:  # its size takes eight bytes more
            head, stop = 16, start + int.from_bytes(data[start + 8 : start + 16], "big")
        if stop < start + head or stop > end:
            return  # a damaged part: there is nothing behind it that is read
        yield kind, start + head, stop
        if kind in BOXES_WITHIN:
            yield from boxes(data, start + head, stop)
        start = stop


def mp3(data: bytes) -> bytes:
    """Without the tags before and after the sound (ID3, versions 2 and 1)."""
    if data[:3] == b"ID3" and len(data) > 10:
        size = sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
        data = data[10 + size + (10 if data[5] & 0x10 else 0) :]
    return data[:-128] if data[-128:-125] == b"TAG" else data


def wav(data: bytes) -> bytes:
    """With the parts that are heard, and no others."""
    kept, place = b"", 12
    while place + 8 <= len(data):
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        stop = place + 8 + size + size % 2
        if data[place : place + 4] in HEARD:
            kept += data[place:stop]
        place = stop
    return b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WAVE" + kept
