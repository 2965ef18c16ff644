"""What may be kept is decided by what is in a file; whatever comes is received or refused in one sentence."""

import struct
import wave
import zipfile
import zlib
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from alongside.papers.codes import Kind
from alongside.papers.receiving import Received, clean_name, receive

from .case import picture

HTML = b"<!doctype html><script>alert(document.cookie)</script>"


def sound(seconds: int = 2) -> bytes:
    """Silence, as a WAV file."""
    made = BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8_000)
        file.writeframes(bytes(8_000 * seconds))
    return made.getvalue()


def mp3(frames: int = 100) -> bytes:
    """Silence, as frames of an MP3 file at 128 kbit/s."""
    return (b"\xff\xfb\x90\x00" + bytes(413)) * frames


def pdf() -> bytes:
    """The smallest PDF that says where it begins."""
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"
    return body + b"xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


def bomb(side: int) -> bytes:
    """A PNG of a few bytes that says it is `side` dots each way."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1_000_000))) + chunk(b"IEND", b"")


def zipped() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", bytes(20_000_000))
    return made.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP"])
def test_a_picture_is_known_whatever_it_is_called(form):
    received = receive(picture(form), name="report.exe")
    assert (received.kind, received.media_type) == (Kind.PICTURE, f"image/{form.lower()}")
    assert (received.width, received.height) == (60, 40)


@pytest.mark.parametrize(("data", "media_type"), [(sound(), "audio/wav"), (mp3(), "audio/mpeg")])
def test_a_recording_says_how_long_it_plays(data, media_type):
    received = receive(data, name="x")
    assert (received.kind, received.media_type) == (Kind.RECORDING, media_type)
    assert 1 <= received.seconds <= 3


def test_a_pdf_is_a_document():
    assert receive(pdf(), name="x.pdf").kind == Kind.DOCUMENT


HOSTILE = {
    "a page called a picture": (HTML, "not a picture"),
    "a drawing that can act": (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "not a picture"),
    "a program": (b"MZ\x90\x00" + bytes(200), "not a picture"),
    "a program of Unix": (b"\x7fELF" + bytes(200), "not a picture"),
    "a zip bomb or a Word file": (zipped(), "save it as a PDF"),
    "a picture bomb": (bomb(20_000), "too many dots"),
    "a smaller picture bomb": (bomb(10_000), "too many dots"),
    "half a picture": (picture(size=(900, 900))[:2_000], "damaged"),
    "half a photograph": (picture("JPEG", (900, 900))[:2_000], "damaged"),
    "a page behind a picture's first bytes": (b"\x89PNG\r\n\x1a\n" + HTML, "damaged"),
    "a page behind a recording's first bytes": (b"ID3\x03\x00\x00\x00\x00\x00\x00" + HTML, "damaged"),
    "a page behind Ogg's first bytes": (b"OggS" + HTML, "damaged"),
    "half a PDF": (pdf()[:60], "damaged"),
    "a page behind a PDF's first bytes": (b"%PDF-1.7\n" + HTML, "damaged"),
    "a film": (b"\x00\x00\x00\x18ftypmp42" + bytes(20) + b"hdlr" + bytes(8) + b"vide", "film"),
    "an iPhone's picture": (b"\x00\x00\x00\x18ftypheic" + bytes(40), "save it as JPEG"),
    "a browser's recording": (b"\x1a\x45\xdf\xa3" + bytes(40), "save it as MP3"),
    "nothing": (b"", "empty"),
    "eleven megabytes": (picture() + bytes(11_000_000), "larger than 10 MB"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence_whatever_it_is_called(what):
    data, why = HOSTILE[what]
    for name in ("photo.png", "sound.mp3", "paper.pdf"):
        with pytest.raises(ValidationError) as refusal:
            receive(data, name=name)
        assert len(refusal.value.messages) == 1
        assert why in refusal.value.messages[0]
        assert not refusal.value.messages[0].endswith(".")


def test_of_a_picture_with_more_in_it_the_copy_holds_only_what_is_seen():
    place = Image.Exif()
    place[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)}
    place[0x010E] = "The refuge"
    taken = picture("JPEG", exif=place, comment=b"The refuge") + HTML
    received = receive(taken, name="x")
    assert received.data == taken, "the file as it came is kept whole"
    assert b"The refuge" not in received.copy
    assert HTML not in received.copy
    assert not Image.open(BytesIO(received.copy)).getexif()


def test_a_photograph_taken_sideways_is_shown_upright_and_a_large_one_smaller():
    sideways = Image.Exif()
    sideways[0x0112] = 6
    assert (receive(picture("JPEG", (600, 400), exif=sideways), name="x").width) == 400
    large = receive(picture("JPEG", (5_000, 2_500)), name="x")
    assert (large.width, large.height) == (2_000, 1_000)


def test_one_can_see_white_paper_through_a_drawing():
    drawn = BytesIO()
    Image.new("RGBA", (9, 9), (0, 0, 0, 0)).save(drawn, "PNG")
    assert Image.open(BytesIO(receive(drawn.getvalue(), name="x").copy)).getpixel((4, 4)) == (255, 255, 255)


@override_settings(UPLOAD_LIMIT=2_000_000)
def test_the_limit_is_the_councils_own():
    with pytest.raises(ValidationError, match="larger than 2 MB"):
        receive(bytes(2_000_001), name="x")


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\fakepath\\my day.png", "my day.png"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("a\x00b\r\n.png", "ab.png"),
        ("", "A file without a name"),
        ("\u200b", "A file without a name"),
        ("مفاتيحي.png", "مفاتيحي.png"),
        ("x" * 500, "x" * 120),
    ],
)
def test_a_files_name_is_shown_without_its_folders_and_tricks(given_name, shown):
    assert clean_name(given_name) == shown


BEGINNINGS = [
    b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x00\x00\x00\x00WEBP", b"RIFF\x00\x00\x00\x00WAVEfmt ",
    b"OggS\x00\x02OpusHead", b"\x00\x00\x00\x18ftypM4A ", b"ID3\x04\x00", b"\xff\xfb\x90\x00", b"%PDF-1.7", b"",
]  # fmt: skip
WHOLE = [picture("JPEG"), picture("PNG"), picture("GIF"), picture("WEBP"), sound(), mp3(), pdf()]


@st.composite
def broken(draw) -> bytes:
    """A good file with some of its bytes changed, and perhaps its end cut off."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for place in draw(st.lists(st.integers(0, min(len(data), 400) - 1), max_size=6)):
        data[place] = draw(st.integers(0, 255))
    return bytes(data[: draw(st.integers(0, len(data)))])


@given(data=st.builds(bytes.__add__, st.sampled_from(BEGINNINGS), st.binary(max_size=3_000)) | broken())
@settings(max_examples=400, deadline=None)
def test_whatever_comes_is_received_or_refused_in_a_sentence(data):
    answer = answer_to(data)
    if isinstance(answer, Received):
        assert (answer.copy is None) == (answer.kind != Kind.PICTURE)
    else:
        assert len(answer) == 1


def answer_to(data: bytes) -> Received | list[str]:
    """What was received, or the sentences of a refusal; anything else that is raised fails the test."""
    try:
        return receive(data, name="x")
    except ValidationError as refusal:
        return refusal.messages
