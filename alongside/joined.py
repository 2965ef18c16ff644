"""Where rooms join without knowing one another: each adds a line here, and pages beneath read the list (settings)."""

# Each room's line beside the page of a person and of an enquiry, in order (see alongside/people/beside.py).
BESIDE = [
    "alongside.people.lines.REACHING",
    "alongside.people.lines.BEFORE_ASKING",
    "alongside.capacity.beside.DECISIONS",
    "alongside.capacity.beside_advocacy.WHO_SUPPORTS",
    "alongside.risk.beside.WEIGHING",
    "alongside.risk.beside.COERCION",
    "alongside.plans.beside.PLAN",
    "alongside.meetings.beside.LINE",
    "alongside.information.beside.TOLD",
    "alongside.people.lines.AROUND",
    "alongside.risk.beside.PROFILE",
    "alongside.papers.beside.PAPERS",
    # timeliness
    "alongside.waiting.beside.CLOCK",
    # partners
    "alongside.partners.beside.AGENCIES",
    "alongside.partners.beside.PROCESSES",
    # caused
    "alongside.caused.beside.ASKED",
    # large_scale
    "alongside.large_scale.beside.PART_OF",
    "alongside.large_scale.beside.AMONG",
    # positions_of_trust
    "alongside.positions_of_trust.beside.HELD_APART",
    # parties
    "alongside.parties.beside.SAID_TO_POSE_A_RISK",
    # adult_reviews
    "alongside.adult_reviews.beside.ADULT_REVIEWS",
    # self_neglect
    "alongside.self_neglect.beside.SELF_NEGLECT",
    # prevention
    "alongside.prevention.beside.PREVENTION",
    "alongside.prevention.beside.CAME_BEFORE",
    "alongside.prevention.beside.PATHWAYS",
    "alongside.work.beside.HANDED_OVER",
    "alongside.work.beside.TIME",
    # waiting
    "alongside.waiting.beside.SAFE",
    # quality
    "alongside.quality.beside.OUTSIDE",
    # access_needs
    "alongside.access_needs.beside.NEEDS",
    # alarms
    "alongside.alarms.beside.ALARMS",
    # feedback
    "alongside.feedback.beside.HOW_IT_WAS",
    # own_side
    "alongside.own_side.beside.OWN_PAGE",
    # heard
    "alongside.heard.beside.CHANGED",
    # sector
    # surveys
    # coding
    # evaluation
]

# Each room's days for somebody's own calendar (see alongside/access/dated.py): a room adds its function here.
DATES = [
    "alongside.plans.dates.plan_dates",
    "alongside.meetings.dates.meeting_dates",
    "alongside.capacity.dates.capacity_dates",
    # caused
    "alongside.caused.dates.caused_dates",
    # self_neglect
    "alongside.self_neglect.dates.risk_dates",
]

# Each room's line on the page of an organisation or a service (see alongside/organisations/linked.py).
LINKED = [
    "alongside.enquiries.linked.enquiries",
    # large_scale
    "alongside.large_scale.linked.concerns",
    "alongside.large_scale.linked.enquiries",
]

# Each room's kind of paper that people write on and give back (see alongside/papers/coming_back.py).
COMES_BACK = [
    "alongside.meetings.on_paper.COMES_BACK",
    # feedback
    "alongside.feedback.on_paper.comes_back",
    # own_side
    "alongside.own_side.on_paper.COMES_BACK",
]

# What a room tells somebody on whichever page they are, read with their account (see alongside/access/signed_in.py).
SAID_EVERYWHERE = {"not_safe_now": "alongside.alarms.reading.TO_BE_TOLD"}
