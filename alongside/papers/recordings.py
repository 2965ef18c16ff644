"""Looking into a recording."""

import math
import re
from io import BytesIO

from django.core.exceptions import ValidationError
from tinytag import TinyTag

from .codes import MediaType

DAMAGED = "The recording is damaged, or not all of it arrived: choose it again, or another"
FILM = "A film cannot be kept: choose a picture, or a recording of the sound alone"
A_PICTURE_MOVES = re.compile(rb"hdlr.{8}vide", re.DOTALL)
SOUND_IN_OGG = (b"OpusHead", b"\x01vorbis", b"\x7fFLAC", b"Speex   ")
LONGEST = 24 * 60 * 60


def recording(data: bytes, media_type: MediaType) -> dict:
    """How long a recording plays, after finding that there is sound in it and nothing to look at."""
    if media_type == MediaType.M4A and A_PICTURE_MOVES.search(data):
        raise ValidationError(FILM)
    if media_type == MediaType.OGG and not any(sound in data[:200] for sound in SOUND_IN_OGG):
        raise ValidationError(DAMAGED)
    try:
        seconds = TinyTag.get(f"a.{media_type.ending}", file_obj=BytesIO(data), tags=False).duration
    except Exception as damage:  # whatever a reader says when it is fed with nonsense
        raise ValidationError(DAMAGED) from damage
    if not seconds or not math.isfinite(seconds) or not 0 < seconds < LONGEST:
        raise ValidationError(DAMAGED)
    return {"seconds": max(1, round(seconds))}
