"""Receiving a file: what it is, decided by what is in it, never by its name or by what a browser calls it."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.core.exceptions import ValidationError

from .codes import Kind, MediaType
from .documents import whole_pdf
from .pictures import picture
from .recordings import recording

LONGEST_NAME = 120
TAKEN = "a picture (JPEG, PNG, GIF or WebP), a recording (MP3, M4A, Ogg or WAV) or a PDF"
# What people most often try besides, each told by its first bytes, with what to do instead.
KNOWN_STRANGERS: list[tuple[Callable[[bytes], bool], str]] = [
    (
        lambda data: data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"heif", b"mif1", b"avif"},
        "This kind of picture (HEIC) cannot be kept, because not every computer can show it: save it as JPEG first",
    ),
    (
        lambda data: data[:4] in {b"PK\x03\x04", b"PK\x05\x06"} or data[:4] == b"\xd0\xcf\x11\xe0",
        "A Word, Excel or ZIP file cannot be kept: save it as a PDF first",
    ),
    (
        lambda data: data[:4] == b"\x1a\x45\xdf\xa3",
        "This kind of recording (WebM) cannot be kept: save it as MP3 or M4A first",
    ),
]


@dataclass(frozen=True)
class Received:
    """A file that was looked into and may be kept. `copy` is the picture to show; `seconds` may not be known."""

    name: str
    data: bytes
    media_type: MediaType
    copy: bytes | None = None
    seconds: int | None = None
    width: int | None = None
    height: int | None = None

    @property
    def kind(self) -> Kind:
        return self.media_type.kind

    @property
    def sha256(self) -> bytes:
        return sha256(self.data).digest()


def receive(data: bytes, *, name: str) -> Received:
    """Look into a file and give what may be kept; otherwise raise ValidationError, in one sentence."""
    if not data:
        raise ValidationError("The file is empty: choose another")
    if len(data) > settings.UPLOAD_LIMIT:
        raise too_large()
    media_type = told_by_its_first_bytes(data)
    if media_type.kind == Kind.PICTURE:
        looked_into = picture(data, media_type)
    elif media_type.kind == Kind.RECORDING:
        looked_into = recording(data, media_type)
    else:
        looked_into = whole_pdf(data)
    return Received(clean_name(name), data, media_type, **looked_into)


def too_large() -> ValidationError:
    """The refusal of a file that is over the limit."""
    most = settings.UPLOAD_LIMIT // 1_000_000
    return ValidationError(f"The file is larger than {most} MB: choose a smaller one, or give it in parts")


def told_by_its_first_bytes(data: bytes) -> MediaType:
    """What a file claims to be by how it begins."""
    first = data[:12]
    beginnings = [
        (MediaType.JPEG, first[:3] == b"\xff\xd8\xff"),
        (MediaType.PNG, first[:8] == b"\x89PNG\r\n\x1a\n"),
        (MediaType.GIF, first[:6] in {b"GIF87a", b"GIF89a"}),
        (MediaType.WEBP, first[:4] == b"RIFF" and first[8:12] == b"WEBP"),
        (MediaType.WAV, first[:4] == b"RIFF" and first[8:12] == b"WAVE"),
        (MediaType.OGG, first[:4] == b"OggS"),
        (MediaType.M4A, first[4:12] in {b"ftypM4A ", b"ftypmp42", b"ftypmp41", b"ftypisom", b"ftypiso2", b"ftyp3gp4"}),
        (MediaType.MP3, first[:3] == b"ID3" or (first[:1] == b"\xff" and first[1:2] in {b"\xfb", b"\xf3", b"\xf2"})),
        (MediaType.PDF, first[:5] == b"%PDF-"),
    ]
    for media_type, begins in beginnings:
        if begins:
            return media_type
    for is_it, what_to_do in KNOWN_STRANGERS:
        if is_it(data):
            raise ValidationError(what_to_do)
    raise ValidationError(f"The file is not {TAKEN}: choose another")


def clean_name(name: str) -> str:
    """A file's name as people may see it: no folders, and no signs that are not seen or that turn the line round."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(sign for sign in last if unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
    return " ".join(seen.split())[:LONGEST_NAME].strip() or "A file without a name"
