"""Other records: the first page of each room that does not begin with one adult, for whoever may open it.

A room adds its place under its own comment; the permission is the one that its page asks for (a test compares them).
"""

from dataclasses import dataclass

from alongside.access.roles import Permission


@dataclass(frozen=True)
class Place:
    """The first page of a room: its name among the addresses, its title, and one sentence on what is found there."""

    page: str
    title: str
    sentence: str
    permission: Permission


PLACES: tuple[Place, ...] = (
    # work
    Place(
        "work:teams",
        "Your teams",
        "Everything open in each, and where work is shared out.",
        Permission.OVERSEE,
    ),
    Place(
        "time_spent:teams",
        "How teams are made up",
        "Which kind of team each is, so that time can be compared across kinds.",
        Permission.CONFIGURE,
    ),
    # organisations
    Place(
        "organisations:directory",
        "Organisations and services",
        "Agencies and providers, whom to reach there about safeguarding, and what is linked to them.",
        Permission.READ,
    ),
    # caused
    Place(
        "caused:index",
        "Caused enquiries",
        "Enquiries that the council has asked somebody else to make, and by when they are to come back.",
        Permission.READ,
    ),
    # large_scale
    Place(
        "large_scale:large-scale-enquiries",
        "Large-scale enquiries",
        "Enquiries into a whole service, with one enquiry for each adult.",
        Permission.PROVIDERS,
    ),
    Place(
        "large_scale:provider-concerns",
        "Provider concerns",
        "Worries about the quality of a service, and what became of them.",
        Permission.PROVIDERS,
    ),
    Place(
        "large_scale:deficits",
        "What people are not given",
        "What services lack, as people see it, counted for commissioners.",
        Permission.BOARD,
    ),
    # positions_of_trust
    Place(
        "positions_of_trust:positions",
        "People in positions of trust",
        "What is said of people who work or volunteer with adults: only the records that you keep.",
        Permission.POSITIONS_OF_TRUST,
    ),
    Place(
        "positions_of_trust:rules",
        "How long records of people in positions of trust are kept",
        "The council’s rules, with their source and their dates.",
        Permission.CONFIGURE,
    ),
    # parties
    Place(
        "parties:parties",
        "People said to pose a risk",
        "Where somebody is named in more than one case, as far as you may know of it.",
        Permission.PARTIES,
    ),
    # adult_reviews
    Place(
        "adult_reviews:index",
        "Safeguarding adult reviews",
        "What was referred to the Board, what was decided, what became of it, and who was asked for information.",
        Permission.ADULT_REVIEWS,
    ),
    # papers
    Place(
        "papers:came-back",
        "Enter what came on paper",
        "The code on a paper leads to where somebody’s written words belong.",
        Permission.RECORD,
    ),
    # access_needs
    # alarms
    Place(
        "alarms:alarms",
        "Not safe now",
        "People of your teams who said that they are not safe, who sees to it, and what was done.",
        Permission.READ,
    ),
    # feedback
    Place(
        "feedback:results",
        "What people said of how it was",
        "How many answered, by how and by whom they were asked, and what they said; the adult’s own answers apart.",
        Permission.BOARD,
    ),
    Place(
        "feedback:questionnaires",
        "Questionnaires",
        "What people are asked with: the product’s and the council’s own, in every wording and language.",
        Permission.CONFIGURE,
    ),
    # own_side
    # heard
    Place(
        "heard:heard",
        "What people told us",
        "Focus groups and creative sessions, what people said there, and what changed after it.",
        Permission.READ,
    ),
    # sector
    Place(
        "sector:seats",
        "Seats in evaluations",
        "Who takes part in surveys and evaluations, as what, and for which region or council.",
        Permission.ACCOUNTS,
    ),
    # surveys
    Place(
        "instruments:list",
        "Instruments",
        "Questionnaires for surveys, made from one bank of questions. For whoever runs evaluations.",
        Permission.EVALUATIONS,
    ),
    Place(
        "fieldwork:surveys",
        "Surveys",
        "Who is asked, and how many have answered so far. For whoever has a seat in evaluations.",
        Permission.EVALUATIONS,
    ),
    # coding
    Place(
        "coding:index",
        "Coding",
        "What you were given to code; and, for whoever runs evaluations, texts, codebooks, agreement and findings.",
        Permission.EVALUATIONS,
    ),
    # evaluation
    Place(
        "evaluation:evaluations",
        "Evaluations",
        "Tables, findings and reports. For whoever has a seat in evaluations.",
        Permission.EVALUATIONS,
    ),
    # the national return
    Place(
        "returns:index",
        "The national return",
        "Each year’s Safeguarding Adults Collection: counted, checked against the years before, signed and sent.",
        Permission.RETURNS,
    ),
    # prevention
    Place(
        "prevention:awareness",
        "Awareness and engagement",
        "What was done with communities so that people know of safeguarding, and what they said.",
        Permission.READ,
    ),
    Place(
        "prevention:complaints",
        "Complaints about safeguarding",
        "What people complain of, how it was settled, and what was learned.",
        Permission.OVERSEE,
    ),
    # quality
    Place(
        "quality:waiting",
        "Words that wait to be released",
        "People’s words, written so that nobody can be recognised, for a second person to read.",
        Permission.OVERSEE,
    ),
    # timeliness
    Place(
        "timeliness:settled",
        "Timescales and working days",
        "How long things usually take here, and on which days nobody works.",
        Permission.CONFIGURE,
    ),
    # prompts
    Place(
        "prompts:settings",
        "What is asked",
        "Everything the product asks of a record: switch it off, word it your way, or say when it is asked.",
        Permission.CONFIGURE,
    ),
    Place(
        "prompts:counts",
        "What is owed",
        "How much of what is asked was put right, answered or is still owed in the whole council.",
        Permission.BOARD,
    ),
    # what people are told, offered and helped by
    Place(
        "information:catalogue",
        "Leaflets and explainers",
        "What adults and the people in their lives can be given, in each format and language.",
        Permission.READ,
    ),
    Place(
        "information:plain-words",
        "Plain words",
        "Words to avoid where the adult reads what you write, kinder ones, and a box to try a text.",
        Permission.READ,
    ),
    Place(
        "plans:catalogue",
        "Ways to respond",
        "What can be offered to an adult, and where each idea comes from.",
        Permission.READ,
    ),
    Place(
        "capacity:services",
        "Advocacy services",
        "Who can be asked to support an adult, and what for.",
        Permission.READ,
    ),
    Place(
        "capacity:shortfall",
        "Advocates asked for and found",
        "How long adults waited for an advocate, and who had none.",
        Permission.BOARD,
    ),
)


def places_for(user) -> list[Place]:
    """The places that this person may open, in the order of the page."""
    return [place for place in PLACES if user.may(place.permission)]
