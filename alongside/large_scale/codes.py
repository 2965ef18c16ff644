"""Codes of provider concerns and large-scale enquiries. Null means not recorded."""

from django.db.models import TextChoices


class RaisedBy(TextChoices):
    """Who brought a provider concern."""

    USER = "user", "Somebody who uses the service"
    FAMILY = "family", "Family or friends"
    STAFF = "staff", "Somebody who works there, or did"
    PROVIDER = "provider", "The provider itself"
    PROFESSIONAL = "professional", "A professional who visits"
    COMMISSIONER = "commissioner", "Commissioners or contract monitoring"
    REGULATOR = "regulator", "The Care Quality Commission"
    SAFEGUARDING = "safeguarding", "A safeguarding concern or enquiry"
    PUBLIC = "public", "Somebody else"


class Eyes(TextChoices):
    """From whose eyes a lack in the service is seen (N7)."""

    PERSON = "person", "The person who uses the service"
    FAMILY = "family", "Family or friends"
    OTHER_RESIDENT = "other-resident", "Somebody else who lives there"
    STAFF = "staff", "Staff"
    VISITOR = "visitor", "A visiting professional"
    INSPECTOR = "inspector", "An inspector or a monitoring visit"


class Deficit(TextChoices):
    """What a person is not given, said as the person would say it (N7)."""

    HELP_IN_TIME = "help-in-time", "Help does not come when it is needed"
    SAFE_WITH_OTHERS = "safe-with-others", "Not safe with somebody who lives or works there"
    MEDICINES = "medicines", "Medicines are missed or mixed up"
    FOOD_AND_DRINK = "food-and-drink", "Not enough to eat or drink"
    MOVING_AND_SKIN = "moving-and-skin", "Falls, sores or rough handling"
    DIGNITY = "dignity", "Not treated with dignity"
    LISTENED_TO = "listened-to", "Not listened to or asked"
    FREEDOM = "freedom", "Kept in, held or locked up without need"
    KNOWN_FACES = "known-faces", "Too few staff, or never the same"
    MONEY = "money", "Money or belongings are not safe"
    THINGS_TO_LOOK_AT = "things-to-do", "Nothing to do and nobody to see"
    PLACE = "place", "The place is dirty, cold or broken"
    HEALTH_CARE = "health-care", "Not helped to see a doctor or dentist"
    OTHER = "other", "Something else"


class StepKind(TextChoices):
    """A step on the track of a provider concern."""

    GATHERED = "gathered", "Information was gathered"
    TALKED = "talked", "People who use the service were talked with"
    VISITED = "visited", "The service was visited"
    MET_PROVIDER = "met-provider", "Met the provider"
    ASKED_RESPONSE = "asked-response", "The provider was asked to respond"
    SHARED = "shared", "Shared with commissioners, the regulator or another authority"
    LOOKED_AGAIN = "looked-again", "Looked at again"
    OTHER = "other", "Something else"


class Outcome(TextChoices):
    """How a provider concern ended."""

    RESOLVED = "resolved", "Put right"
    MONITORED = "monitored", "Watched over by somebody from here"
    TAKEN_UP = "taken-up", "Taken up to a large-scale enquiry"


class Trigger(TextChoices):
    """Why one enquiry was not enough (practice 2.7)."""

    PATTERN = "pattern", "A pattern of concerns or complaints"
    WHISTLEBLOWING = "whistleblowing", "Somebody inside spoke out"
    INTELLIGENCE = "intelligence", "What contract monitoring or the regulator knows"
    INCIDENT = "incident", "A serious incident that suggests the service itself failed"
    SAME_SOURCE = "same-source", "The same person or group harmed several people"
    PAST_RESIDENTS = "past-residents", "People who used to live there"
    SEVERAL_AUTHORITIES = "several-authorities", "People placed by several authorities"


class Role(TextChoices):
    """What an agency is in a large-scale enquiry."""

    POLICE = "police", "Police"
    REGULATOR = "regulator", "Care Quality Commission"
    HEALTH = "icb", "Integrated care board"
    COMMISSIONER = "commissioner", "Commissioners of this council"
    PLACING = "placing-authority", "An authority that placed somebody there"
    ADVOCACY = "advocacy", "Advocacy"
    PROVIDER = "provider", "The provider"
    OTHER = "other", "Another agency"


class CheckKind(TextChoices):
    """What was looked through for a pattern."""

    CONCERNS = "concerns", "Earlier safeguarding concerns and enquiries"
    COMPLAINTS = "complaints", "Complaints and compliments"
    INCIDENTS = "incidents", "Incidents, accidents, falls and sores"
    DEATHS = "deaths", "Deaths and hospital admissions"
    AMBULANCE = "ambulance", "Ambulance and police calls"
    MONITORING = "monitoring", "Contract monitoring"
    INSPECTION = "inspection", "Inspection reports"
    STAFFING = "staffing", "Staffing, rotas and training"
    RECORDS = "records", "Care records and medicines charts"
    MONEY = "money", "Money kept for residents"
    OTHER = "other", "Something else"


class MeetingKind(TextChoices):
    STRATEGY = "strategy", "Strategy or planning meeting"
    RELATIVES = "relatives", "Meeting with relatives and friends"
    RESIDENTS = "residents", "Meeting with people who use the service"
    PROVIDER = "provider", "Meeting with the provider"
    REVIEW = "review", "Review meeting"


class StatementKind(TextChoices):
    """What a provider says of itself. Neither is evidence (N5, N6)."""

    RESPONSE = "response", "Its response"
    SELF_ANALYSIS = "self-analysis", "Its own analysis"


class EvidenceFrom(TextChoices):
    """What shows that something is so."""

    PEOPLE = "people", "People who use the service were asked"
    FAMILIES = "families", "Families were asked"
    SEEN = "seen", "It was seen on a visit"
    RECORDS = "records", "Records that somebody else read"
    PROFESSIONAL = "professional", "A professional who visits says so"
    REGULATOR = "regulator", "The regulator says so"
    PROVIDER_SAYS = "provider-says", "So far only the provider says so"


class Progress(TextChoices):
    """How far an improvement has come."""

    DONE = "done", "Done"
    PARTLY = "partly", "Partly"
    NOT_YET = "not-yet", "Not yet"
    NOT_NEEDED = "not-needed", "Not needed any more"


class Fixed(TextChoices):
    """Whether the people concerned see that it worked (N6)."""

    YES = "yes", "Yes, it works"
    PARTLY = "partly", "Partly"
    NO = "no", "No"
    TOO_SOON = "too-soon", "Too soon to say"


class Voice(TextChoices):
    """Whose view of a repair it is."""

    PERSON = "person", "Somebody who uses the service"
    FAMILY = "family", "Family or friends"
    GROUP = "group", "Several, at a meeting"


class Decided(TextChoices):
    """What became of a suspension when it was looked at again."""

    KEPT = "kept", "It stays"
    CHANGED = "changed", "It stays, with a change"
    LIFTED = "lifted", "It is lifted"


class Met(TextChoices):
    """Whether a criterion for ending is met."""

    MET = "met", "Met"
    NOT_YET = "not-yet", "Not yet"
    NO_LONGER = "no-longer", "It no longer matters"


class Funder(TextChoices):
    """Who pays for somebody's place."""

    THIS_COUNCIL = "this-council", "This council"
    OTHER_AUTHORITY = "other-authority", "Another authority"
    SELF = "self", "They pay for themselves"
    HEALTH = "health", "The NHS"


class Result(TextChoices):
    """What came of looking at somebody possibly affected."""

    TO_LOOK_AT = "to-look-at", "Still to be looked at"
    OWN_ENQUIRY = "own-enquiry", "An enquiry of their own was started"
    CONCERN = "concern", "A concern about them was raised"
    NOT_AFFECTED = "not-affected", "Looked at, and not affected"
