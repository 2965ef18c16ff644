"""The parts of the page that are read. Each is two or three queries: who is in, and the rows that are theirs."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.heard.reading import said_and_done
from alongside.information.models import InformationItem
from alongside.information.texts import text_of
from alongside.own_side.codes import Part
from alongside.voice.codes import Stage

from ..models import Added, Given, Helper, Meeting, Plan, Said, Step, Wish
from .inside import inside

MOST_TOLD = 5


@require_safe
@inside()
def page(request: HttpRequest) -> HttpResponse:
    """Where everything is: their contact, the next meeting, and what was answered since they wrote."""
    me, own = request.me, Added.objects.order_by("-pk")
    context = {
        "helper": Helper.objects.filter(enquiry_id=me.enquiry_id).first(),
        "meeting": Meeting.objects.order_by("planned_on", "planned_at").first(),
        "answered": own.filter(answered_at__isnull=False).first(),
    }
    return render(request, "own_page/page.html", context)


@require_safe
@inside(Part.HELP)
def people(request: HttpRequest) -> HttpResponse:
    """Who is helping (A27)."""
    return render(request, "own_page/people.html", {"helpers": Helper.objects.order_by("-pk")})


@require_safe
@inside(Part.SAID)
def words(request: HttpRequest) -> HttpResponse:
    """What the adult said, dated; what they want, what was agreed and why it differs."""
    context = {"wishes": Wish.objects.order_by("-voiced_on", "-pk"), "said": Said.objects.order_by("-said_on", "-pk")}
    return render(request, "own_page/words.html", context)


@require_safe
@inside(Part.DONE)
def doing(request: HttpRequest) -> HttpResponse:
    """What is being done, and by whom: theirs first."""
    steps = list(Step.objects.order_by("due_on", "pk"))
    context = {
        "own": [step for step in steps if step.owner_kind == "adult"],
        "others": [step for step in steps if step.owner_kind != "adult"],
        "plans": Plan.objects.order_by("-pk"),
    }
    return render(request, "own_page/doing.html", context)


@require_safe
@inside(Part.NEXT)
def following(request: HttpRequest) -> HttpResponse:
    """What happens next, and why (C2)."""
    me = request.me
    stage = stage_of(me)
    audience = "carer" if me.who == "representative" else "younger-adult" if me.younger else "adult"
    found = (
        InformationItem.objects.in_use(localdate())
        .filter(ours=True, stage=stage, audience__in=[audience, "adult"])
        .order_by("pk")
    )
    items = {item.audience: item for item in found.only("key", "version", "audience")}
    item = items.get(audience) or items.get("adult")
    return render(request, "own_page/next.html", {"stage": stage, "text": item and text_of(item.key, item.version)})


def stage_of(me) -> str:
    """Where the work is, as the page of what is usually told works it out."""
    if me.enquiry_id is None:
        return Stage.CONCERN
    if me.concluded_on is not None:
        return Stage.CLOSE
    stage = me.stage or Stage.ENQUIRY
    return Stage.CLOSE if stage == Stage.AFTER else stage


@require_safe
@inside(Part.MEETINGS)
def meetings(request: HttpRequest) -> HttpResponse:
    """Meetings that are to come, and who is asked to each (B3)."""
    coming = Meeting.objects.order_by("planned_on", "planned_at").prefetch_related("attendees")
    return render(request, "own_page/meetings.html", {"meetings": coming})


@require_safe
@inside(Part.PAPERS)
def papers(request: HttpRequest) -> HttpResponse:
    """What they were given to read or to keep."""
    return render(request, "own_page/papers.html", {"given": Given.objects.order_by("-given_on", "-pk")})


@require_safe
@inside(Part.PAPERS)
def text(request: HttpRequest, key: str) -> HttpResponse:
    """One text that they were given, to read again."""
    given = Given.objects.filter(key=key).exclude(key="").order_by("-pk").first()
    if given is None:
        raise Http404
    return render(request, "own_page/text.html", {"given": given, "text": text_of(given.key, given.version)})


@require_safe
@inside()
def changed(request: HttpRequest) -> HttpResponse:
    """What people said, and what was changed because of it (K11)."""
    return render(request, "own_page/changed.html", {"told": said_and_done(MOST_TOLD)})


@require_safe
@inside(Part.ADD)
def sent(request: HttpRequest) -> HttpResponse:
    """What they added, whether it was read, and the answers."""
    context = {"added": Added.objects.order_by("-pk"), "just_now": "now" in request.GET}
    return render(request, "own_page/sent.html", context)
