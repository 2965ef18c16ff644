"""Codes of enquiries, as the safeguarding extract and the national return use them. Null means not recorded."""

from django.db.models import TextChoices


class Kind(TextChoices):
    SECTION_42 = "section-42", "Section 42 enquiry"
    OTHER = "other", "Other enquiry"


class SupportReason(TextChoices):
    """Primary support reason (SG1d)."""

    PHYSICAL = "physical", "Physical support"
    SENSORY = "sensory", "Sensory support"
    MEMORY_COGNITION = "memory-cognition", "Support with memory and cognition"
    LEARNING_DISABILITY = "learning-disability", "Learning disability support"
    MENTAL_HEALTH = "mental-health", "Mental health support"
    SOCIAL = "social", "Social support"
    NONE = "none", "No support reason"


class Condition(TextChoices):
    """Reported health conditions, by the national list (SG1e): as many as apply, or that there is none."""

    COPD = "copd", "COPD"
    CANCER = "cancer", "Cancer"
    ACQUIRED_INJURY = "acquired-injury", "A physical injury that they came by"
    HIV_AIDS = "hiv-aids", "HIV or AIDS"
    OTHER_PHYSICAL = "other-physical", "Another long term physical condition"
    STROKE = "stroke", "Stroke"
    PARKINSONS = "parkinsons", "Parkinson’s"
    MOTOR_NEURONE = "motor-neurone", "Motor neurone disease"
    ACQUIRED_BRAIN_INJURY = "acquired-brain-injury", "A brain injury that they came by"
    OTHER_NEUROLOGICAL = "other-neurological", "Another long term neurological condition"
    VISUAL = "visual", "Sight loss"
    HEARING = "hearing", "Hearing loss"
    OTHER_SENSORY = "other-sensory", "Another sensory impairment"
    LEARNING_DISABILITY = "learning-disability", "Learning disability"
    AUTISM = "autism", "Autism, other than the next"
    ASPERGER = "asperger", "Asperger’s or high functioning autism, as the return calls it"
    OTHER_LEARNING = "other-learning", "Another learning, developmental or intellectual disability"
    DEMENTIA = "dementia", "Dementia"
    OTHER_MENTAL_HEALTH = "other-mental-health", "Another mental health condition"
    NONE = "none", "None of these"


CONDITIONS = tuple(code for code in Condition if code != Condition.NONE)


class AbuseType(TextChoices):
    """The statutory types (guidance 14.17) with the return's own split (SG2a)."""

    PHYSICAL = "physical", "Physical"
    SEXUAL = "sexual", "Sexual"
    PSYCHOLOGICAL = "psychological", "Psychological"
    FINANCIAL = "financial", "Financial or material"
    DISCRIMINATORY = "discriminatory", "Discriminatory"
    ORGANISATIONAL = "organisational", "Organisational"
    NEGLECT = "neglect", "Neglect and acts of omission"
    DOMESTIC = "domestic", "Domestic abuse"
    SEXUAL_EXPLOITATION = "sexual-exploitation", "Sexual exploitation"
    MODERN_SLAVERY = "modern-slavery", "Modern slavery"
    SELF_NEGLECT = "self-neglect", "Self-neglect"


class Location(TextChoices):
    """Where it happened (SG2b)."""

    OWN_HOME = "own-home", "Their own home"
    COMMUNITY = "community", "In the community"
    COMMUNITY_SERVICE = "community-service", "In a community service"
    CARE_HOME_NURSING = "care-home-nursing", "Care home with nursing"
    CARE_HOME_RESIDENTIAL = "care-home-residential", "Residential care home"
    HOSPITAL_ACUTE = "hospital-acute", "Acute hospital"
    HOSPITAL_MENTAL_HEALTH = "hospital-mental-health", "Mental health hospital"
    HOSPITAL_COMMUNITY = "hospital-community", "Community hospital"
    OTHER = "other", "Somewhere else"


class Source(TextChoices):
    """Source of risk (SG2). No finding is implied. Council assessors, NHS bodies and GPs are not service providers."""

    SERVICE_PROVIDER = "service-provider", "A paid provider of social care, or one of its staff"
    KNOWN = "known", "Somebody else, known to the adult"
    UNKNOWN = "unknown", "Somebody else, not known to the adult"


class Assessment(TextChoices):
    """Risk assessment outcome per source of risk (SG2c)."""

    IDENTIFIED_ACTION = "identified-action", "Risk identified, and action taken"
    IDENTIFIED_NO_ACTION = "identified-no-action", "Risk identified, no action taken"
    INCONCLUSIVE_ACTION = "inconclusive-action", "Could not be established, and action taken"
    INCONCLUSIVE_NO_ACTION = "inconclusive-no-action", "Could not be established, no action taken"
    NONE_ACTION = "none-action", "No risk identified, and action taken"
    NONE_NO_ACTION = "none-no-action", "No risk identified, no action taken"
    CEASED = "ceased", "Stopped at the adult’s request, no action taken"


IDENTIFIED = (Assessment.IDENTIFIED_ACTION, Assessment.IDENTIFIED_NO_ACTION)


class RiskResultCode(TextChoices):
    """What became of an identified risk (SG2e). "Remained" can be a good result: the adult may choose it."""

    REMAINED = "remained", "It remains"
    REDUCED = "reduced", "It is reduced"
    REMOVED = "removed", "It is removed"


class Lacked(TextChoices):
    """Capacity for decisions about this enquiry, at its close (SG3a). Never a fact about the person."""

    NO = "no", "They had capacity for these decisions"
    YES = "yes", "They lacked capacity for these decisions"
    DONT_KNOW = "dont-know", "Do not know"


class Supporter(TextChoices):
    ADVOCATE = "advocate", "An advocate"
    FAMILY = "family", "Family"
    FRIEND = "friend", "A friend"


class Finding(TextChoices):
    """Optional (H11): often not what the adult cares about."""

    SUBSTANTIATED = "substantiated", "On balance, it happened"
    PARTLY = "partly", "On balance, part of it happened"
    NOT = "not", "On balance, it did not happen"
    INCONCLUSIVE = "inconclusive", "It could not be established"
