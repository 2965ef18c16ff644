"""The catalogue of responses: a council adds its own, and changes one by a new version of it (G7)."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from alongside.history.recording import next_id, note

from ..codes import ResponseKind
from ..models import Response


@transaction.atomic
def add_response(*, by, title: str, about: str = "", may_endanger: bool = False) -> Response:
    """Add a response of the council's own to the catalogue.

    Raises ValidationError if one of that name is there already.
    """
    key = slugify(title)[:60] or f"local-{next_id(Response)}"
    if Response.objects.filter(key=key).exists():
        raise ValidationError({"title": "There is a response of this name already: change that one"})
    response = Response(key=key, kind=ResponseKind.LOCAL, title=title, about=about, may_endanger=may_endanger)
    response.event = note("added-response", by=by, facts={"response": key})
    response.save()
    return response


@transaction.atomic
def change_response(
    *, by, response: Response, title: str, about: str, may_endanger: bool, in_use: bool = True
) -> Response:
    """Change a response by a new version of it, or take it out of use. What was offered keeps the version it had.

    Raises ValidationError if somebody changed it in the meantime.
    """
    now = Response.objects.select_for_update(no_key=True).get(pk=response.pk)
    if Response.objects.filter(key=now.key, version__gt=now.version).exists():
        raise ValidationError("This response was changed in the meantime. Look at it again.")
    event = note("changed-response", by=by, facts={"response": now.key, "in_use": in_use})
    now.in_use = False
    now.save(update_fields=["in_use"])
    return Response.objects.create(
        key=now.key,
        version=now.version + 1,
        kind=now.kind,
        title=title,
        about=about,
        source=now.source,
        may_endanger=may_endanger,
        in_use=in_use,
        event=event,
    )
