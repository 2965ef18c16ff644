"""What the papers room adds to the whole case, and files to send."""

from datetime import date
from io import BytesIO

from PIL import Image

from alongside.papers.actions import keep_paper
from alongside.papers.receiving import receive

FRIDAY = date(2026, 6, 5)


def picture(form: str = "PNG", size: tuple[int, int] = (60, 40), **how) -> bytes:
    """A picture of one colour."""
    drawn = BytesIO()
    Image.new("RGB", size, "teal").save(drawn, form, **how)
    return drawn.getvalue()


def fill(case, *, by, manager) -> None:
    """The adult's own drawing of what she wants to say."""
    received = receive(picture(), name="my day.png")
    case.paper = keep_paper(by=by, adult=case.adult, received=received, title="Her drawing of her day", given_on=FRIDAY)
    case.records["PA"] = case.paper
