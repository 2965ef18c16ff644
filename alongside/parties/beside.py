"""This room's line beside an enquiry: how many are said to pose a risk, and how many had a chance to respond."""

from django.apps import apps
from django.db.models import Exists, OuterRef

from alongside.people.beside import Beside, listed

from .codes import Chance
from .models import SourceHeard

HAD_A_CHANCE = (Chance.RESPONDED, Chance.DECLINED)


def facts(enquiry):
    heard = SourceHeard.objects.filter(source=OuterRef("pk"))
    sources = apps.get_model("enquiries.SourceOfRisk").objects.filter(enquiry=enquiry).order_by("pk")
    return listed(sources, heard=Exists(heard.filter(chance__in=HAD_A_CHANCE)), said=Exists(heard))


def says(sources: list[dict]) -> str:
    """How far it is, once anything is recorded."""
    if not any(source["said"] for source in sources):
        return ""
    heard = sum(source["heard"] for source in sources)
    return f"{heard} of {len(sources)} had a chance to respond."


SAID_TO_POSE_A_RISK = Beside(
    "parties", "People said to pose a risk", "parties:of-enquiry", facts, says, of_enquiry=True
)
