"""Drawings that adults gave when they were talked with: a few simple ones, drawn here, each with its own title."""

from functools import cache
from hashlib import sha256
from io import BytesIO
from random import Random

from PIL import Image, ImageDraw

from alongside.papers.codes import Kind, MediaType, Whose
from alongside.papers.models import Paper, PaperContent
from alongside.papers.receiving import Received, receive

from .acts import Record

SHARE = 0.02
"""Of enquiries with a conversation, in how many the adult gave a drawing. Our own assumption: nobody counts this."""
BROWN, GOLD, GREEN, BLUE = (122, 72, 40), (214, 158, 22), (56, 118, 72), (60, 96, 160)
# What was drawn, in words and in lines: each a colour and the corners of one stroke.
DRAWINGS: dict[str, tuple[str, list[tuple]]] = {
    "house": (
        "A house with a path to the door.",
        [
            (BROWN, [(60, 120), (150, 50), (240, 120), (240, 200), (60, 200), (60, 120), (240, 120)]),
            (BROWN, [(130, 200), (130, 155), (165, 155), (165, 200)]),
            (BLUE, [(80, 140), (110, 140), (110, 165), (80, 165), (80, 140)]),
            (GREEN, [(148, 205), (170, 240), (140, 275)]),
        ],
    ),
    "key": (
        "A key, drawn large.",
        [
            (GOLD, [(60, 150), (90, 120), (120, 150), (90, 180), (60, 150)]),
            (GOLD, [(120, 150), (240, 150), (240, 175)]),
        ],
    ),
    "door": (
        "A door that is shut, and somebody outside it.",
        [
            (BLUE, [(90, 60), (190, 60), (190, 240), (90, 240), (90, 60)]),
            (BROWN, [(230, 150), (230, 210), (215, 240)]),
            (BROWN, [(230, 210), (245, 240)]),
        ],
    ),
    "faces": (
        "Two faces. One smiles and one does not.",
        [
            (BLUE, [(60, 110), (110, 70), (130, 130), (80, 160), (60, 110)]),
            (BLUE, [(80, 130), (95, 140), (112, 128)]),
            (BROWN, [(180, 110), (230, 70), (250, 130), (200, 160), (180, 110)]),
            (BROWN, [(200, 142), (215, 130), (232, 140)]),
        ],
    ),
}
TITLES = {
    "house": ["My house, drawn by {name}", "Where {name} wants to live"],
    "key": ["The key, drawn by {name}", "What {name} wants back"],
    "door": ["The door, drawn by {name}", "What it is like, drawn by {name}"],
    "faces": ["How {name} feels", "Before and now, drawn by {name}"],
}


def tell_papers(record: Record, enquiry, adult, by: int) -> None:
    """Now and then a drawing, given in the first conversation."""
    rng = Random(f"{adult.key}/{adult.birth_date}/{enquiry.key}/papers")  # not by an id, which differs
    if not enquiry.conversations or rng.random() >= SHARE:
        return
    drawn = rng.choice(list(DRAWINGS))
    received, day = drawing(drawn), enquiry.conversations[0].held_on
    pk = record.new(Paper)
    facts = {"kind": Kind.PICTURE.value, "size": len(received.data)}
    act = record.act(day, "kept-paper", by, (Paper, pk), facts=facts)
    record.keep(
        act,
        Paper,
        pk,
        adult_id=record.adult,
        kind=Kind.PICTURE.value,
        title=rng.choice(TITLES[drawn]).format(name=adult.known_as or adult.given_name),
        whose=Whose.ADULT.value,
        given_on=day,
        in_words=DRAWINGS[drawn][0],
        file_name=received.name,
        media_type=MediaType.PNG.value,
        width=received.width,
        height=received.height,
    )
    record.keep(
        act,
        PaperContent,
        paper_id=pk,
        given=received.data,
        size=len(received.data),
        sha256=sha256(received.data).digest(),
        copy=received.copy,
    )


@cache
def drawing(name: str) -> Received:
    """One of the drawings, looked into like any other picture."""
    paper = Image.new("RGB", (300, 300), "white")
    pen = ImageDraw.Draw(paper)
    for colour, corners in DRAWINGS[name][1]:
        pen.line(corners, fill=colour, width=5, joint="curve")
    drawn = BytesIO()
    paper.save(drawn, "PNG", optimize=True)
    return receive(drawn.getvalue(), name=f"{name}.png")
