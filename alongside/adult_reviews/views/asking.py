"""Each thing that the Board's manager adds to a referral, a review or a recommendation: a page of questions each."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions, forms
from ..door import named, referral_for, review_for, row_for

A_REVIEW = "AdultReview"


def asking(
    form: type,
    heading: str,
    act: Callable,
    saved: str,
    *,
    key: str = "referral",
    first: Callable = lambda it: {"on": localdate()},
    more: Callable = lambda request, it: {},
    changes: bool = False,
):
    """A page that adds to one row of this room, or with `changes` changes it.

    `key`: what the row is to `act`; `first` and `more` give the answers to begin with and the form's arguments.
    """

    @needs(Permission.ADULT_REVIEWS)
    def view(request: HttpRequest, number: int) -> HttpResponse:
        it = DOORS[key](request, number)
        referral = OF_REFERRAL[key](it)

        def do(answers):
            act(by=request.user, **{key: it}, **answers)
            messages.success(request, saved)
            return referral

        return ask(
            request,
            form,
            "drafts/question.html",
            act=do,
            title=heading,
            context={"heading": heading, "caption": str(referral), "back_url": referral.get_absolute_url()},
            record=it if changes else None,
            initial=first(it),
            **more(request, it),
        )

    return view


DOORS: dict[str, Callable] = {
    "referral": referral_for,
    "review": review_for,
    "person": lambda request, number: row_for(request, "ReviewedAdult", number, "referral"),
    "process": lambda request, number: row_for(request, "ReviewProcess", number, "referral"),
    "recommendation": lambda request, number: row_for(request, "ReviewRecommendation", number, "review__referral"),
    "action": lambda request, number: row_for(request, "ReviewAction", number, "recommendation__review__referral"),
}
OF_REFERRAL: dict[str, Callable] = {
    "referral": lambda it: it,
    "review": lambda it: it.referral,
    "person": lambda it: it.referral,
    "process": lambda it: it.referral,
    "recommendation": lambda it: it.review.referral,
    "action": lambda it: it.recommendation.review.referral,
}


def as_it_is(*names: str) -> Callable:
    """The answers to begin with: these, as they stand."""
    return lambda it: {name: getattr(it, name) for name in names}


def today(name: str, *names: str) -> Callable:
    """Today for a date that is asked, and these as they stand."""
    return lambda it: {name: localdate(), **{other: getattr(it, other) for other in names}}


receive = asking(
    forms.ReceiveForm,
    "Receive this referral",
    actions.receive,
    "It is received. Whoever keeps the adult’s record can see that.",
    first=lambda it: {"title": it.title, "told": it.told, "received_on": it.received_on or localdate()},
    changes=True,
)
rapid_review = asking(
    forms.RapidReviewForm,
    "Rapid review",
    actions.record_rapid_review,
    "The rapid review is recorded.",
    first=as_it_is("rapid_review", "rapid_review_on"),
    changes=True,
)
add_adult = asking(forms.AdultForm, "Add an adult", actions.add_adult, "The adult is added.", first=as_it_is())
change_adult = asking(
    forms.AdultForm,
    "What is known of this adult",
    actions.change_adult,
    "The changes are saved.",
    key="person",
    first=as_it_is("described", "died", "died_on", "birth_date", "advocate", "advocate_words"),
    more=lambda request, it: {"on_record": it.adult_id is not None},
    changes=True,
)
add_process = asking(
    forms.ProcessForm, "What else looks at this", actions.add_process, "The process is added.", first=as_it_is()
)
change_process = asking(
    forms.ProcessForm,
    "What else looks at this",
    actions.change_process,
    "The changes are saved.",
    key="process",
    first=as_it_is("kind", "lead", "reference", "effect", "began_on", "ended_on"),
    changes=True,
)
panel = asking(
    forms.PanelForm,
    "What the panel recommends",
    actions.recommend_to_the_chair,
    "The recommendation is recorded.",
    first=today("decided_on"),
)
decide = asking(
    forms.DecideForm,
    "What the chair decides",
    actions.decide,
    "The decision is recorded. Whoever keeps the adult’s record can see it.",
    first=today("decided_on"),
)
involve = asking(
    forms.InvolveForm,
    "Ask somebody to take part",
    actions.involve,
    "It is recorded.",
    more=lambda request, it: {"adults": named(list(it.adults.order_by("pk")), request.user)},
)
change_review = asking(
    forms.ReviewForm,
    "How the review is done",
    actions.change_review,
    "The changes are saved.",
    key="review",
    first=as_it_is("method", "method_why", "reviewer", "scope", "later_because"),
    changes=True,
)
report = asking(forms.ReportForm, "Add a report", actions.add_report, "The report is recorded.", key="review")
recommend = asking(
    forms.RecommendationForm,
    "Add a recommendation",
    actions.recommend,
    "The recommendation is recorded.",
    key="review",
    first=today("made_on"),
)
complete = asking(
    forms.CompleteForm,
    "Complete the review",
    actions.complete,
    "The review is completed.",
    key="review",
    first=lambda it: {"completed_on": it.completed_on or localdate(), "later_because": it.later_because},
    changes=True,
)
publish = asking(
    forms.PublishForm,
    "Publish the review, or say why not",
    actions.publish,
    "It is recorded.",
    key="review",
    first=as_it_is("publication", "anonymised", "address", "published_on", "why_not_published"),
    changes=True,
)
act_on = asking(
    forms.ActionForm,
    "What is done about it",
    actions.act_on,
    "The action is recorded.",
    key="recommendation",
    first=as_it_is(),
)
change_action = asking(
    forms.ActionForm,
    "Change an action",
    actions.change_action,
    "The changes are saved.",
    key="action",
    first=as_it_is("what", "agency", "owner", "due_on"),
    changes=True,
)
evidence = asking(
    forms.EvidenceForm, "How far has it come?", actions.give_evidence, "The evidence is recorded.", key="action"
)
