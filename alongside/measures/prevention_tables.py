"""The published tables of prevention, other ways to help, what came before, complaints and awareness."""

from .extract import community, prevention
from .published import published

preventive_action = published(prevention.PREVENTIVE_ACTION)
gain = published(prevention.GAIN)
possibly_prevented = published(prevention.POSSIBLY_PREVENTED)
early_resolution = published(prevention.EARLY_RESOLUTION)
pathway = published(prevention.PATHWAY)
unmet_need = published(prevention.UNMET_NEED)
related_concern = published(prevention.RELATED_CONCERN)
early_talk = published(prevention.EARLY_TALK)
complaint = published(community.COMPLAINT)
awareness = published(community.AWARENESS)
awareness_community = published(community.AWARENESS_COMMUNITY)

PREVENTION = (
    preventive_action,
    gain,
    possibly_prevented,
    early_resolution,
    pathway,
    unmet_need,
    related_concern,
    early_talk,
    complaint,
    awareness,
    awareness_community,
)
