"""A version as whoever is asked meets it: on the screen, and on paper."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.design.languages import language_called
from alongside.papers.drawing import PDF

from ..content import ENGLISH, Asked, Instrument, Section, said
from ..faults import faults
from ..fieldwork.said import direction, words_around
from ..fieldwork.showing import Page, Shown
from .on_paper import paper_of
from .views import evaluators, version_called


@require_safe
@evaluators
def preview(request: HttpRequest, instrument: str, version: int) -> HttpResponse:
    """Every page as it is asked, in one language. Nothing that is typed there is kept."""
    it = version_called(instrument, version)
    whole = it.read
    language = request.GET.get("language", ENGLISH)
    language = language if language in whole.languages else ENGLISH
    context = {
        "version": it,
        "title": said(whole.title, language),
        "sections": [
            (said(section.title, language), said(section.intro, language), shown_in(whole, section, language))
            for section in whole.sections
        ],
        "language": language,
        "direction": direction(language),
        "say": words_around(whole, language),
        "languages": [(code, language_called(code)) for code in whole.languages],
        "back_url": it.get_absolute_url(),
        "back_text": str(it),
    }
    return render(request, "surveys/bank/preview.html", context)


def shown_in(whole: Instrument, section: Section, language: str) -> list[Shown]:
    """Every question of a page, also those to which only certain answers lead, with every row that it can have."""

    def shown(asked: Asked) -> Shown:
        source = whole.questions.get(asked.question.rows_from)
        chosen = {source.key: [option.code for option in source.options]} if source else {}
        return Page(whole, section, chosen, chosen, language, words_around(whole, language), {}).shown(asked)

    return [shown(asked) for asked in section.asked]


@require_safe
@evaluators
def paper(request: HttpRequest, instrument: str, version: int, language: str) -> HttpResponse:
    """The whole of it to print, in one language."""
    it = version_called(instrument, version)
    whole = it.read
    if language not in whole.languages or faults(whole):
        raise Http404
    name = f"{instrument}-{version}-{language}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(paper_of(whole, language), content_type=PDF, headers=headers)
