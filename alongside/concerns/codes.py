"""Codes of concerns and of the section 42(1) decision."""

from django.db.models import TextChoices


class Referrer(TextChoices):
    """Who raised the concern, by what they are to the adult (H14)."""

    ADULT = "adult", "The adult themselves"
    FAMILY = "family", "Family or friend"
    CARE_PROVIDER = "care-provider", "Care provider"
    HEALTH = "health", "Health service"
    AMBULANCE = "ambulance", "Ambulance service"
    POLICE = "police", "Police"
    HOUSING = "housing", "Housing"
    COUNCIL = "council", "Council staff"
    BANK_OR_TRADE = "bank-or-trade", "Bank, shop or trade"
    VOLUNTARY = "voluntary", "Charity or community group"
    PUBLIC = "public", "A member of the public"
    OTHER = "other", "Someone else"


class SafeNow(TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_KNOWN = "not-known", "Not known yet"


class Knows(TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_KNOWN = "not-known", "Not known"


class Criterion(TextChoices):
    """One limb of section 42(1), on reasonable cause to suspect."""

    MET = "met", "Met"
    NOT_MET = "not-met", "Not met"
    NOT_YET_KNOWN = "not-yet-known", "Not yet known"


class DecisionCode(TextChoices):
    """What is done about a concern (practice 2.2)."""

    SECTION_42 = "section-42", "Section 42 enquiry"
    OTHER_ENQUIRY = "other-enquiry", "Other enquiry"
    MORE_INFORMATION = "more-information", "Find out more before deciding"
    NO_ENQUIRY = "no-enquiry", "No enquiry, another way to help"


class Pathway(TextChoices):
    """Another way to help, where there is no enquiry (practice 2.2, H9)."""

    ADVICE = "advice", "Advice and information"
    NEEDS_ASSESSMENT = "needs-assessment", "Needs assessment"
    CARERS_ASSESSMENT = "carers-assessment", "Carer’s assessment"
    CASE_MANAGEMENT = "case-management", "Ongoing social work"
    CARE_REVIEW = "care-review", "Care review"
    OTHER_SERVICE = "other-service", "Another council service"
    SIGNPOST = "signpost", "Signposted elsewhere"
    OTHER_AUTHORITY = "other-authority", "Passed to another council"
    MARM = "marm", "Multi-agency risk management meeting"
    QUALITY = "quality", "Care quality or commissioning"
    COMPLAINT = "complaint", "Complaint"
    POSITION_OF_TRUST = "position-of-trust", "Person in a position of trust process"
    POLICE = "police", "Police"
    NONE = "none", "Nothing more is needed"


class Followed(TextChoices):
    """What the adult thought of an enquiry, and whether that was followed. Consent never gates (E8)."""

    FOLLOWED = "followed", "Yes, and it was followed"
    NOT_FOLLOWED = "not-followed", "Yes, but it was not followed"
    NOT_ASKED = "not-asked", "No, not asked"


class Ground(TextChoices):
    """Why the adult's view was not followed (practice 8, confidentiality and consent)."""

    NO_CAPACITY = "no-capacity", "They lack capacity for this decision"
    OTHERS_AT_RISK = "others-at-risk", "Other adults or children are at risk"
    SERIOUS_CRIME = "serious-crime", "A serious crime may have been committed"
    COERCION = "coercion", "They may be coerced or controlled"
    POSITION_OF_TRUST = "position-of-trust", "Someone in a position of trust is involved"
    VITAL_INTEREST = "vital-interest", "Their life or health is at serious risk"
    LEGAL_DUTY = "legal-duty", "A court order or legal duty"
    OTHER = "other", "Another reason"
