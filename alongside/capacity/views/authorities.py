"""Who may decide for the adult, and what they decided ahead."""

from django.http import HttpRequest, HttpResponse

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from ..actions.authorities import change_authority, record_authority
from ..forms.authorities import AuthorityForm
from .about import about


@needs(Permission.RECORD)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """Record an attorney, deputy, appointee or representative, or an advance decision."""
    adult = adult_for(request, number)

    def act(answers):
        return record_authority(by=request.user, adult=adult, **answers)

    context = about(adult, f"Who may decide for {adult.called}")
    return ask(
        request,
        AuthorityForm,
        "drafts/question.html",
        act=act,
        title="Who may decide",
        context=context,
        people=adult.significant_people.order_by("name"),
    )


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is known of it: evidence seen, its end, the Office of the Public Guardian told."""
    it = record_for(request, "capacity.LegalAuthority", number)

    def act(answers):
        return change_authority(by=request.user, authority=it, **answers)

    return ask(
        request,
        AuthorityForm,
        "drafts/question.html",
        act=act,
        title="Who may decide",
        context=about(it.adult, f"{it}: what is known of it"),
        record=it,
        initial={**{name: getattr(it, name) for name in AuthorityForm.base_fields}, "person": str(it.person_id or "")},
        people=it.adult.significant_people.order_by("name"),
    )
