"""Codes of agencies and their services (N1). Null means not recorded."""

from django.db.models import TextChoices


class Agency(TextChoices):
    """What kind of agency an organisation is: the list of the 2014/15 report, with those that its text names."""

    CARE_PROVIDER = "care-provider", "Care provider"
    COUNCIL_SOCIAL_CARE = "council-social-care", "Council: adult social care"
    COUNCIL_OTHER = "council-other", "Council: another department"
    TRADING_STANDARDS = "trading-standards", "Trading standards"
    ENVIRONMENTAL_HEALTH = "environmental-health", "Environmental health"
    POLICE = "police", "Police"
    AMBULANCE = "ambulance", "Ambulance service"
    ACUTE_HOSPITAL = "acute-hospital", "Acute hospital"
    PRIMARY_CARE = "primary-care", "Primary care"
    MENTAL_HEALTH = "mental-health", "Mental health trust"
    NHS_OTHER = "nhs-other", "Other NHS"
    NHS_ENGLAND = "nhs-england", "NHS England"
    HOUSING = "housing", "Housing"
    ADVOCACY = "advocacy", "Advocacy"
    COMMISSIONER = "commissioner", "Commissioner"
    REGULATOR = "regulator", "Regulator"
    VOLUNTARY = "voluntary", "Voluntary or community organisation"
    OTHER = "other", "Other"


class ServiceKind(TextChoices):
    NURSING_HOME = "nursing-home", "Care home with nursing"
    CARE_HOME = "care-home", "Residential care home"
    HOME_CARE = "home-care", "Care in people’s own homes"
    SUPPORTED_LIVING = "supported-living", "Supported living"
    EXTRA_CARE = "extra-care", "Extra care housing"
    SHARED_LIVES = "shared-lives", "Shared lives"
    DAY_SERVICE = "day-service", "Day service"
    HOSPITAL = "hospital", "Hospital"
    COMMUNITY_HEALTH = "community-health", "Health care in the community"
    OTHER = "other", "Another kind"
