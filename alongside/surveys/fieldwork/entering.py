"""Where a link leads: to a response, to an invitation not answered yet, to a survey open to all, or to one section."""

from dataclasses import dataclass

from ..models import Invitation, Response, Share, Survey
from .links import digest_of, key_of

LONGEST_LINK = 60


@dataclass(frozen=True)
class Found:
    """What a link leads to. `shared`: the one section that a colleague was handed."""

    link: str
    survey: Survey
    response: Response | None = None
    invitation: Invitation | None = None
    shared: Share | None = None

    @property
    def coordinates(self) -> bool:
        """Whether whoever answers may hand sections to colleagues."""
        return self.shared is None and self.response is not None and self.survey.population == "leads"

    @property
    def takes_answers(self) -> bool:
        """Whether anything can still be answered; what came on paper can be typed in after the close."""
        on_paper = self.response is not None and self.response.mode == "paper"
        return self.survey.is_open or on_paper


def found_by(link: str) -> Found | None:
    """What a link leads to; nothing if it is not one of ours. A response is looked for first: most pages are of one."""
    if len(link) > LONGEST_LINK:
        return None
    response = Response.objects.select_related("survey").filter(key=key_of(link)).first()
    if response:
        return Found(link, response.survey, response)
    digest = digest_of(link)
    invitation = Invitation.objects.select_related("sampled__survey").filter(digest=digest).first()
    if invitation:
        return Found(link, invitation.sampled.survey, invitation=invitation)
    shared = Share.objects.select_related("response__survey").filter(digest=digest).first()
    if shared:
        return Found(link, shared.response.survey, shared.response, shared=shared)
    survey = Survey.objects.filter(open_digest=digest).first()
    return Found(link, survey) if survey else None


def invitation_of(link: str) -> Invitation | None:
    """The invitation with this link, whether or not it was answered."""
    return Invitation.objects.select_related("sampled__survey").filter(digest=digest_of(link)).first()
