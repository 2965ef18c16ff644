"""Who is said to pose a risk in one case: their right to respond, and, for managers, whether they recur."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import concern_for, enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.parties import actions
from alongside.parties.door import source_in
from alongside.parties.finding import like_concerns, like_parties, like_sources
from alongside.parties.forms import NEW, HeardForm, LinkForm
from alongside.parties.reading import sources_of, standing_party


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Who is said to pose a risk, and how far they were told and heard. Says the same whether or not one recurs."""
    enquiry = enquiry_for(request, number)
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "sources": sources_of(enquiry),
        "may_record": request.user.may(Permission.RECORD),
        "may_see_parties": request.user.may(Permission.PARTIES),
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "parties/of_enquiry.html", context)


@needs(Permission.RECORD)
def heard(request: HttpRequest, number: int, source: int) -> HttpResponse:
    """Record whether they were told and could respond, their own words and their own needs."""
    enquiry = enquiry_for(request, number)
    it, page = source_in(enquiry, source), reverse("parties:of-enquiry", args=[number])

    def act(answers):
        actions.record_heard(by=request.user, source=it, **answers)
        return page

    context = {"heading": "Told and heard", "caption": str(it), "adult": enquiry.adult, "back_url": page}
    first, title = {"on": localdate()}, f"Whether {it} could respond"
    return ask(request, HeardForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.PARTIES)
def elsewhere(request: HttpRequest, number: int, source: int) -> HttpResponse:
    """Names like this one in other cases, for somebody to decide whether it is the same person."""
    enquiry = enquiry_for(request, number)
    it = source_in(enquiry, source)
    return decide(request, it, it.name, reverse("parties:of-enquiry", args=[number]), but_enquiry=number)


@needs(Permission.PARTIES)
def concern_elsewhere(request: HttpRequest, number: int) -> HttpResponse:
    """The same for whoever is named in a concern."""
    it = concern_for(request, number)
    return decide(request, it, it.source_name, it.get_absolute_url(), but_concern=number)


def decide(request, case, name: str, back: str, *, but_enquiry=None, but_concern=None) -> HttpResponse:
    """The page on which it is decided who is named in a case."""
    linked = standing_party(**({"concern": case} if but_concern else {"source": case}))
    if linked is not None or not name:
        return redirect(linked or back)
    alike = like_sources(request.user, name, but=but_enquiry), like_concerns(request.user, name, but=but_concern)
    parties = like_parties(request.user, name)

    def act(answers):
        new = {} if answers["party"] else {"name": name}
        return actions.link_cases(by=request.user, cases=[case, *answers.pop("others")], **new, **answers)

    adult = case.adult if but_concern else case.enquiry.adult
    context = {"heading": "Does this person recur?", "caption": name, "adult": adult, "back_url": back}
    context |= {"sources": alike[0], "concerns": alike[1], "parties": parties}
    return ask(
        request,
        LinkForm,
        "parties/elsewhere.html",
        act=act,
        title=f"Whether {name} recurs",
        context=context,
        parties=parties,
        cases=within_reach(*alike),
        initial={} if parties else {"party": NEW},
    )


def within_reach(sources, concerns) -> list[tuple]:
    """Those of these cases that whoever asks may open, and so may link: each with a text to tell it by."""
    of_sources = [(one, f"{one}, in {one.enquiry.adult.name}’s {one.enquiry}") for one in sources if one.within]
    return of_sources + [(one, f"{one.source_name}, in {one}: {one.adult.name}") for one in concerns if one.within]
