"""Who is speaking, and what they call the people, places and things in their lives: data for `voices`."""

from . import names

MANNERS = {  # how adults speak, with how common it is (an assumption)
    "plain": 26,
    "chatty": 14,
    "terse": 10,
    "angry": 9,
    "frightened": 11,
    "funny": 6,
    "formal": 6,
    "halting": 6,
}
OWN_SHAPE = {"terse": 0.75, "plainwords": 0.85, "second": 0.75, "halting": 0.9, "formal": 0.45}
SPEAKERS = {"observed", "representative", "advocate"}
PRONOUNS = {
    "male": ("he", "him", "his", "himself", "his"),
    "female": ("she", "her", "her", "herself", "hers"),
    "many": ("they", "them", "their", "themselves", "theirs"),
}
SPOKEN_RELATION = {  # how an adult speaks of somebody paid or met, by gender; relatives are "my son"
    "care-worker": ("the lad who comes in the mornings", "the girl who comes in the mornings"),
    "support-worker": ("the lad who supports me", "the girl who supports me"),
    "care-home-worker": ("that young man on nights", "that one on nights"),
    "nurse": ("that nurse", "that nurse"),
    "resident": ("the man across the corridor", "the lady across the corridor"),
    "patient": ("the man in the next bed", "the lady in the next bed"),
    "neighbour": ("the man upstairs", "the woman upstairs"),
    "ex-partner": ("my ex", "my ex"),
}
BODY_SPOKEN = {"care-home": "the home", "home-care-agency": "the agency", "service": "the service", "ward": "the ward"}
THINGS = {
    "home": (
        "my mother's clock",
        "my radio",
        "my tools",
        "my sewing box",
        "my bus pass",
        "my husband's watch",
        "my records",
    ),
    "care": ("my radio", "my watch", "my good cardigan", "my glasses", "my rosary", "my blanket", "my photo album"),
    "hospital": ("my slippers", "my hearing aid", "my teeth", "my glasses", "my phone charger"),
    "out": ("my phone", "my purse", "my bike", "my bag", "my bus pass", "my headphones"),
}
CONDITIONS = {
    "physical": ("a stroke", "arthritis", "multiple sclerosis", "heart failure", "Parkinson's disease"),
    "sensory": ("sight loss", "hearing loss"),
    "memory-cognition": ("dementia", "Alzheimer's disease", "vascular dementia"),
    "learning-disability": ("a learning disability",),
    "mental-health": ("depression", "a psychotic illness", "severe anxiety"),
    "social": ("isolation and poor health", "alcohol dependence"),
    "none": ("a recent illness",),
    None: ("poor health",),
}


def things_of(adult, place):
    """The things this adult might miss, none of which belongs to somebody else's life."""
    return [thing for thing in THINGS[place] if "husband" not in thing or adult.gender == "female"]


def manner_of(rng, adult, support_reason):
    """How this adult speaks, from what is known of them; most people with any condition still speak plainly."""
    if support_reason == "learning-disability" and rng.random() < 0.7:
        return "plainwords"
    if adult.language and adult.language != "English" and rng.random() < 0.7:
        return "second"
    if support_reason == "memory-cognition" and rng.random() < 0.25:
        return "halting"
    weights = list(MANNERS.values())
    if support_reason not in ("physical", "memory-cognition"):
        weights[-1] = 1
    return rng.choices(list(MANNERS), weights)[0]


def near_and_dear(rng, adult, age):
    """Somebody the adult counts on, as the adult would say it, and a name."""
    choices = ("sister", "friend", "cousin", "niece") if age > 60 else ("sister", "friend", "mum", "auntie")
    relation = rng.choice(choices)
    year = adult.birth_date.year if adult.birth_date else 2026 - age
    year += {"niece": 28, "mum": -26, "auntie": -22}.get(relation, 0)
    name = names.given_name(rng, adult.background, "female", year)
    return "my mum" if relation == "mum" else f"my {relation} {name}", f"{name} ({relation})"
