"""Looking into a picture, and drawing it anew."""

from io import BytesIO

from django.core.exceptions import ValidationError
from PIL import Image, ImageOps

from .codes import MediaType

FORMATS = {MediaType.JPEG: "JPEG", MediaType.PNG: "PNG", MediaType.GIF: "GIF", MediaType.WEBP: "WEBP"}
MOST_DOTS = 60_000_000
"""A camera of 50 million dots passes; a file of a few bytes that unfolds to gigabytes does not."""
MOST_UNPACKED = 40_000_000
"""The same for the kinds of picture that can only be unpacked whole: 160 MB of memory at most."""
LONGEST_SIDE = 2000
DAMAGED = "The picture is damaged, or not all of it arrived: choose it again, or another"
TOO_MANY_DOTS = "The picture has too many dots: make it smaller first"


def picture(data: bytes, media_type: MediaType) -> dict:
    """The size of a picture and a copy of it, without anything but what is seen; of a moving one, its beginning.

    What a camera writes beside a picture can say where it was taken, and so betray a refuge.
    """
    try:
        with Image.open(BytesIO(data), formats=[FORMATS[media_type]]) as opened:
            # Only the beginning has been read so far: nothing is unpacked yet.
            most = MOST_DOTS if media_type == MediaType.JPEG else MOST_UNPACKED
            if opened.width * opened.height > most:
                raise ValidationError(TOO_MANY_DOTS)
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            copy = on_white(upright)
    except ValidationError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise ValidationError(TOO_MANY_DOTS) from bomb
    except Exception as damage:  # whatever a decoder says when it is fed with nonsense
        raise ValidationError(DAMAGED) from damage
    copy.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    drawn = BytesIO()
    copy.save(drawn, "JPEG", quality=88)
    return {"copy": drawn.getvalue(), "width": copy.width, "height": copy.height}


def on_white(seen: Image.Image) -> Image.Image:
    """The picture's dots and nothing else, on white paper where one can see through it."""
    paper = Image.new("RGB", seen.size, "white")
    if seen.has_transparency_data:
        seen = seen.convert("RGBA")
        paper.paste(seen, mask=seen.getchannel("A"))
    else:
        paper.paste(seen.convert("RGB"))
    return paper
