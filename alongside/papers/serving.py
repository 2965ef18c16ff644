"""Handing a paper over to a browser, so that nothing in it can act."""

import re

from django.http import HttpRequest, HttpResponse

from .codes import Kind, MediaType
from .models import Paper

NOTHING_ACTS = (
    "default-src 'none'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; sandbox"
)
PART = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")


def shown(request: HttpRequest, paper: Paper) -> HttpResponse:
    """A picture's copy or a recording, for a page to show or play; anything else as a file."""
    media_type = MediaType.JPEG if paper.kind == Kind.PICTURE else MediaType(paper.media_type)
    if paper.kind == Kind.RECORDING:
        return part_asked_for(request, handed_over(paper, paper.to_show(), media_type, inline=True))
    return handed_over(paper, paper.to_show(), media_type, inline=paper.kind == Kind.PICTURE)


def handed_over(paper: Paper, content: bytes, media_type: MediaType, *, inline: bool = False) -> HttpResponse:
    """Bytes of the type that we found, under a name that tells a stranger nothing, with what a browser may not do."""
    how = "inline" if inline else "attachment"
    return HttpResponse(
        content,
        content_type=media_type.value,
        headers={
            "Content-Disposition": f'{how}; filename="PA{paper.pk}.{media_type.ending}"',
            "Content-Security-Policy": NOTHING_ACTS,
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "private, no-store",
        },
    )


def part_asked_for(request: HttpRequest, whole: HttpResponse) -> HttpResponse:
    """The part of a recording that a player asks for, so that one can move about in it (RFC 9110, 14)."""
    whole["Accept-Ranges"] = "bytes"
    asked = PART.fullmatch(request.headers.get("Range", ""))
    if not asked or not any(asked.groups()):
        return whole
    size, (first, last) = len(whole.content), asked.groups()
    begin = int(first) if first else max(0, size - int(last))
    end = min(int(last), size - 1) if first and last else size - 1
    if begin > end:
        whole.status_code, whole.content = 416, b""
        whole["Content-Range"] = f"bytes */{size}"
        return whole
    whole.status_code, whole.content = 206, whole.content[begin : end + 1]
    whole["Content-Range"] = f"bytes {begin}-{end}/{size}"
    return whole
