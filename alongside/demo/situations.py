"""What happened to somebody, where, and who is said to pose the risk: chosen so that the parts belong together."""

from dataclasses import dataclass

from . import calibration as cal
from . import names, places

LOCATIONS = (
    "own-home",
    "care-home-nursing",
    "care-home-residential",
    "hospital-acute",
    "hospital-mental-health",
    "hospital-community",
    "community",
    "community-service",
    "other",
)
PLACE_FLAG = {
    "own-home": "home",
    "care-home-nursing": "care",
    "care-home-residential": "care",
    "hospital-acute": "hospital",
    "hospital-mental-health": "hospital",
    "hospital-community": "hospital",
    "community": "out",
    "community-service": "out",
    "other": "out",
}
# relation: gender (None for either, "many" for a body), flags
RELATIONS = {
    "husband": ("male", "partner"),
    "wife": ("female", "partner"),
    "partner": (None, "partner"),
    "ex-partner": (None, "partner"),
    "son": ("male", "kin child"),
    "daughter": ("female", "kin child"),
    "grandson": ("male", "kin child"),
    "granddaughter": ("female", "kin child"),
    "brother": ("male", "kin"),
    "sister": ("female", "kin"),
    "nephew": ("male", "kin"),
    "niece": ("female", "kin"),
    "mother": ("female", "kin"),
    "father": ("male", "kin"),
    "friend": (None, "friend"),
    "neighbour": (None, "friend"),
    "lodger": (None, "friend"),
    "resident": (None, "resident"),
    "patient": (None, "resident"),
    "care-worker": (None, "staff"),
    "care-home-worker": (None, "staff"),
    "support-worker": (None, "staff"),
    "nurse": (None, "staff"),
    "care-home": ("many", "provider"),
    "home-care-agency": ("many", "provider"),
    "service": ("many", "provider"),
    "ward": ("many", "provider"),
    "stranger": ("none", "stranger"),
    "caller": ("none", "stranger"),
    "trader": ("none", "stranger"),
    "online-contact": ("none", "stranger"),
    "not-known": ("none", "unknown"),
    "self": ("none", "self"),
}


@dataclass(slots=True)
class Situation:
    types: tuple[str, ...]
    location: str
    kind: str  # service-provider, known, unknown
    relation: str
    source_name: str | None
    source_gender: str  # male, female, many, none

    @property
    def first(self):
        """What it is mainly about."""
        return self.types[0]

    @property
    def body(self):
        """Whether the source of risk is an organisation or its staff."""
        return "provider" in RELATIONS[self.relation][1] or "staff" in RELATIONS[self.relation][1]


def first_type(rng, years, young=None):
    """What a concern is about, `years` into the run; `young` keeps to what happens at that age."""
    codes = list(cal.FIRST_TYPE)
    weights = [cal.FIRST_TYPE[code] * cal.RISING.get(code, 1.0) ** (years - 1) for code in codes]
    if young is not None:
        shares = [cal.AGE_BY_TYPE[code][0] / sum(cal.AGE_BY_TYPE[code]) for code in codes]
        weights = [weight * (share if young else 1 - share) for weight, share in zip(weights, shares, strict=True)]
    return rng.choices(codes, weights)[0]


def known_relation(rng, kind_of, location, age, woman, alone):
    """Somebody the adult knows, who could be at hand in that place and at that age."""
    place = PLACE_FLAG[location]
    if kind_of == "self-neglect":
        return "self"
    if place == "care":
        if kind_of in ("financial", "domestic"):
            return rng.choice(("son", "daughter", "nephew", "niece", "friend"))
        return rng.choices(("resident", "son", "daughter", "friend"), (80, 8, 8, 4))[0]
    if place == "hospital":
        return rng.choices(
            ("ward", "nurse", "patient"), (55, 20, 25) if kind_of in ("neglect", "organisational") else (5, 25, 70)
        )[0]
    spouse = rng.choice(("husband", "partner")) if woman else rng.choice(("wife", "partner"))
    if kind_of == "domestic":
        family = ("son", "daughter", "brother") if age >= 45 else ("brother", "father", "mother")
        return rng.choices((spouse, "ex-partner", *family), (45, 20 if age < 65 else 5, 20, 8, 5))[0]
    if kind_of == "sexual":
        return rng.choices((spouse, "ex-partner", "friend", "neighbour", "brother"), (24, 14, 34, 22, 6))[0]
    if place == "out":
        return rng.choices(("friend", "neighbour", "ex-partner"), (60, 30, 10))[0]
    if age < 35:
        return rng.choices(("mother", "father", "brother", "sister", "friend", "neighbour"), (18, 18, 14, 10, 28, 12))[
            0
        ]
    if age < 55:
        return rng.choices(
            (spouse, "brother", "sister", "friend", "neighbour", "lodger"), (10 if alone else 30, 14, 10, 30, 14, 8)
        )[0]
    weights = (0 if alone else 14, 26, 20, 8 if age > 70 else 0, 4, 7, 5, 10, 6)
    family = (spouse, "son", "daughter", "grandson", "granddaughter", "nephew", "niece", "friend", "neighbour")
    return rng.choices(family, weights)[0]


def provider_relation(rng, kind_of, location):
    """A paid service or one of its workers."""
    place = PLACE_FLAG[location]
    one = rng.random() < (0.25 if kind_of in ("neglect", "organisational") else 0.85)
    if place == "home":
        return rng.choice(("care-worker", "care-worker", "support-worker")) if one else "home-care-agency"
    if place == "care":
        return "care-home-worker" if one else "care-home"
    return "support-worker" if one else "service"


def unknown_relation(rng, kind_of):
    """Somebody the adult does not know."""
    if kind_of == "financial":
        return rng.choice(("caller", "caller", "trader", "online-contact", "stranger"))
    if kind_of == "sexual-exploitation":
        return rng.choice(("online-contact", "stranger"))
    if kind_of in ("neglect", "physical", "organisational"):
        return rng.choice(("not-known", "not-known", "stranger")) if kind_of == "physical" else "not-known"
    return rng.choice(("stranger", "not-known"))


def source(rng, kind_of, location, age, woman, alone):
    """Kind and relation of the source of risk."""
    if rng.random() < cal.UNKNOWN_SOURCE[kind_of]:
        return "unknown", unknown_relation(rng, kind_of)
    place = PLACE_FLAG[location]
    column = 0 if place == "home" else 1 if place == "care" or location == "community-service" else 2
    if place != "hospital" and rng.random() < cal.PROVIDER_SOURCE[kind_of][column]:
        return "service-provider", provider_relation(rng, kind_of, location)
    return "known", known_relation(rng, kind_of, location, age, woman, alone)


def source_person(rng, relation, adult, age):
    """The name and gender of the source of risk; a body has a body's name, a stranger none."""
    gender = RELATIONS[relation][0]
    if gender == "many":
        pool = {"care-home": places.CARE_HOMES, "home-care-agency": places.AGENCIES, "ward": places.HOSPITALS}
        return rng.choice(pool.get(relation, ("Open Door", "Mere Support", "The Ropewalk Centre"))), "many"
    if gender == "none":
        return None, "none"
    if gender is None:
        other = "male" if adult.gender == "female" else "female"
        same = 0.06 if "partner" in relation else 0.5
        gender = (adult.gender or "male") if rng.random() < same else other
    kin = RELATIONS[relation][1].startswith(("kin", "partner"))
    shift = {
        "son": 28,
        "daughter": 28,
        "nephew": 27,
        "niece": 27,
        "grandson": 54,
        "granddaughter": 54,
        "mother": -28,
        "father": -30,
    }
    own = names.BACKGROUNDS[adult.background]
    own_year = adult.birth_date.year if adult.birth_date else 2026 - age
    met = rng.randrange(1930, 1952) if relation == "resident" and age > 60 else rng.randrange(1962, 2002)
    year = own_year + shift.get(relation, 0) if kin else met
    key = adult.background if kin and own else names.background(rng, year)
    return names.given_name(rng, key, gender, year), gender


def situation(rng, kind_of, adult, age):
    """A whole situation of this kind for this adult."""
    types = [kind_of] + [code for code, share in cal.SECOND_TYPE[kind_of] if rng.random() < share]
    location = rng.choices(LOCATIONS, cal.LOCATION_BY_TYPE[kind_of])[0]
    kind, relation = source(rng, kind_of, location, age, adult.gender != "male", adult.lives_with == "alone")
    name, gender = source_person(rng, relation, adult, age)
    if name == (adult.known_as or adult.given_name):
        name = {"male": "Tony", "female": "Lynn"}.get(gender, name)
    return Situation(tuple(types), location, kind, relation, name, gender)
