"""A text that comes with the product as a paper, in any form. It is about nobody, so it may go to anybody."""

from dataclasses import asdict

from django.http import HttpResponse

from alongside.papers.codes import Form
from alongside.papers.leaving import Drawn

from .models import InformationItem
from .texts import Text

TEMPLATE = "information/text"
OFFERED = [form for form in Form if form != Form.DOCX]


def paper_of(item: InformationItem, text: Text) -> Drawn:
    """The text, ready to be drawn."""
    data = {"pieces": [asdict(piece) for piece in text.pieces], "version": item.version}
    return Drawn(template=TEMPLATE, title=text.title, data=data, name=item.key)


def text_as(item: InformationItem, text: Text, form: Form) -> HttpResponse:
    """The text as a file. Raises ValidationError where this machine cannot make that form."""
    content = paper_of(item, text).as_form(form)
    named = f'attachment; filename="{item.key}-{item.version}.{form.ending}"'
    return HttpResponse(content, content_type=form.media_type, headers={"Content-Disposition": named})
