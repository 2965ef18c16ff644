"""Tables as a file, where an address asks for one: ?file=csv or ?file=xlsx."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.utils.text import slugify

from ..analysis.tables import Table
from ..files import csv_of, xlsx_of
from ..models import Evaluation

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def as_file(request: HttpRequest, tables: Sequence[Table], it: Evaluation) -> HttpResponse | None:
    """The file that was asked for, if one was."""
    wanted = request.GET.get("file")
    if wanted == "csv":
        answer = HttpResponse(csv_of(tables), content_type="text/csv; charset=utf-8")
    elif wanted == "xlsx":
        answer = HttpResponse(xlsx_of(tables, it.title), content_type=XLSX)
    else:
        return None
    answer["Content-Disposition"] = f'attachment; filename="{slugify(it.title)[:60] or "tables"}.{wanted}"'
    return answer
