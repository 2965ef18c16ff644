"""Running a survey: what it asks and when, who is asked, what they are told, and how many have answered."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST, require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.models import Council
from alongside.sector.seats import areas_of, councils_of, holds, seated

from ...door import run_by, runs, survey_for, surveys_of, that_can_be_followed
from ...models import Survey
from .. import actions
from ..codes import Population, State
from ..forms import REMINDERS, DaysForm, PeopleForm, SurveyForm, WordsForm, in_a_while
from ..instruments import instrument_of
from ..links import link_of
from ..mailing import address_of, can_send, not_sent_yet
from ..own import own_answers
from ..rates import rates_of
from ..said import LANGUAGES

QUESTION = "drafts/question.html"
KEPT_FIELDS = (
    *("title", "population", "council", "opens", "closes", "consent", "ethics"),
    *("contacts_until", "withdraw_until", "keep_until", "smallest_base"),
)
EVERYBODY = (Duty.EVALUATES, Duty.COORDINATES, Duty.LEADS)


@seated(*EVERYBODY)
@require_safe
def surveys(request: HttpRequest) -> HttpResponse:
    """Every survey that somebody may see."""
    page = Paginator(surveys_of(request.user), 25).get_page(request.GET.get("page"))
    may_make = holds(request.user, Duty.EVALUATES, Duty.LEADS)
    return render(request, "surveys/fieldwork/surveys.html", {"page": page, "may_make": may_make})


@seated(*EVERYBODY)
@require_safe
def survey(request: HttpRequest, number: int) -> HttpResponse:
    """A survey: how far it is, and how many have answered of those that this person sees."""
    it = survey_for(request, number)
    may_run, rates = runs(request.user, it), rates_of(it, councils_of(request.user))
    context = {
        "survey": it,
        "may_run": may_run,
        "leads": holds(request.user, Duty.EVALUATES, Duty.LEADS),
        "own": areas_of(request.user, Duty.LEADS),
        "rates": rates,
        "open_link": address_of("answer:start", link_of(it.open_nonce)) if may_run and it.open_nonce else "",
        "can_send": can_send(),
        "nobody_asked": may_run and it.state != State.CLOSED and not (rates.named or it.open_nonce),
        "not_sent_yet": not_sent_yet(it) if may_run else 0,
        "languages": [(code, LANGUAGES.get(code, code)) for code in instrument_of(it.version_id).languages],
    }
    return render(request, "surveys/fieldwork/survey.html", context)


@seated(Duty.EVALUATES, Duty.LEADS)
def new(request: HttpRequest) -> HttpResponse:
    """Make a survey: of every council, or of one's own."""

    def act(answers):
        return actions.make_survey(by=request.user, **answers)

    context = {"heading": "Make a survey", "back_url": reverse("fieldwork:surveys")}
    begin, given = in_a_while(localdate()), whose(request)
    return ask(request, SurveyForm, QUESTION, act=act, title="A survey", context=context, initial=begin, **given)


def whose(request: HttpRequest, it: Survey | None = None) -> dict:
    """For which councils somebody can make a survey, and which others it can follow."""
    waves = that_can_be_followed(request.user, it).order_by("-pk").values_list("pk", "title")[:100]
    if holds(request.user, Duty.EVALUATES):
        return {"councils": Council.objects.all(), "every": True, "waves": waves}
    return {"councils": own_councils(request), "every": False, "waves": waves}


def own_councils(request: HttpRequest):
    return Council.objects.filter(pk__in=areas_of(request.user, Duty.LEADS)).order_by("name")


@seated(Duty.EVALUATES, Duty.LEADS)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change a survey: all of it until it is opened, and then its days."""
    it = run_by(request, number)
    context = {"heading": "Change the survey", "caption": it.title, "back_url": it.get_absolute_url()}
    days = dict(zip(REMINDERS, it.reminders, strict=False))
    if it.opened:
        initial = {"opens": it.opens, "closes": it.closes, "withdraw_until": it.withdraw_until, **days}

        def move(answers):
            return actions.change_days(by=request.user, survey=it, **answers)

        return ask(request, DaysForm, QUESTION, act=move, title=it.title, context=context, initial=initial)
    begin = {name: getattr(it, name) for name in KEPT_FIELDS} | days
    begin |= {"version": it.version_id, "previous": it.previous_id or "", "open_link": bool(it.open_nonce)}

    def act(answers):
        return actions.change_survey(by=request.user, survey=it, **answers)

    given = whose(request, it)
    return ask(request, SurveyForm, QUESTION, act=act, title=it.title, context=context, initial=begin, **given)


@seated(Duty.EVALUATES, Duty.LEADS)
@require_POST
def state(request: HttpRequest, number: int) -> HttpResponse:
    """Open a survey, close it, or put every council into its frame."""
    it = run_by(request, number)
    acts = {"open": actions.open_survey, "close": actions.close_survey}
    try:
        if act := acts.get(request.POST.get("do", "")):
            act(by=request.user, survey=it)
        elif request.POST.get("do") == "frame":
            councils = (
                Council.objects.filter(pk=it.council) if it.council else Council.objects.filter(pk__startswith="E")
            )
            added = actions.sample_councils(by=request.user, survey=it, councils=councils)
            messages.success(request, f"{added} councils are in the frame now that were not there before.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect(it)


@seated(Duty.EVALUATES, Duty.LEADS)
def people(request: HttpRequest, number: int) -> HttpResponse:
    """Name people to be asked: whoever runs the survey, or a lead for a council of their own."""
    it = survey_for(request, number)
    own = None
    if not holds(request.user, Duty.EVALUATES):
        own = list(own_councils(request))
        if not own or (it.population == Population.LEADS and not runs(request.user, it)):
            raise PermissionDenied

    def act(answers):
        read = answers["read"]
        named = actions.name_people(by=request.user, survey=it, people=read.people)
        known = len(read.people) - named + read.twice
        beside = f" {known} were there already, or stood twice." if known else ""
        messages.success(request, f"{named} people are named.{beside}")
        return it

    context = {"heading": "Who is to be asked?", "caption": it.title, "back_url": it.get_absolute_url()}
    context["right_url"] = reverse("fieldwork:right", args=[it.pk])
    return ask(
        request,
        PeopleForm,
        "surveys/fieldwork/people.html",
        act=act,
        title=f"Who is asked in {it.title}",
        context=context,
        councils=Council.objects.all(),
        own=own,
    )


@seated(Duty.EVALUATES, Duty.LEADS)
def words(request: HttpRequest, number: int, language: str) -> HttpResponse:
    """What a survey says, in one of its languages."""
    it = run_by(request, number)
    if language not in instrument_of(it.version_id).languages:
        raise Http404

    def act(answers):
        return actions.word_survey(by=request.user, survey=it, language=language, words=answers)

    heading = f"What it says in {LANGUAGES.get(language, language)}"
    context = {"heading": heading, "caption": it.title, "back_url": it.get_absolute_url()}
    return ask(
        request,
        WordsForm,
        "surveys/fieldwork/words.html",
        act=act,
        title=f"{it.title}: words",
        context=context,
        survey=it,
        language=language,
    )


@seated(Duty.LEADS)
@require_safe
def own(request: HttpRequest, number: int) -> HttpResponse:
    """What one's own councils answered: its lead's answers in words; its staff's counted, and never of few."""
    it = survey_for(request, number)
    today = localdate()
    councils = [(one, own_answers(it, one.pk, today=today)) for one in own_councils(request)]
    return render(request, "surveys/fieldwork/own.html", {"survey": it, "councils": councils})
