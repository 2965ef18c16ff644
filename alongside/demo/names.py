"""Invented people's names, in keeping with where a family came from and when somebody was born.

Given names are for two generations (born before 1965, and after), so an elder's name is of its time. Nobody's name
comes from a list of real people: given and family names are put together at random.
"""

from .calibration import WORKERS
from .families import BACKGROUNDS

SHORT = {
    "Dorothy": "Dot",
    "Margaret": "Peggy",
    "Elizabeth": "Betty",
    "Kathleen": "Kath",
    "Patricia": "Pat",
    "Winifred": "Win",
    "Ronald": "Ron",
    "Kenneth": "Ken",
    "Raymond": "Ray",
    "Leonard": "Len",
    "Stanley": "Stan",
    "Reginald": "Reg",
    "Albert": "Bert",
    "Susan": "Sue",
    "Michelle": "Shell",
    "Daniel": "Danny",
    "Philomena": "Phil",
    "Salvatore": "Sal",
    "Agnieszka": "Aga",
    "Katarzyna": "Kasia",
    "Babatunde": "Tunde",
    "Archibald": "Archie",
    "Pamela": "Pam",
    "Barbara": "Babs",
    "Geoffrey": "Geoff",
    "Arthur": "Art",
    "Nicola": "Nicky",
    "Tadeusz": "Ted",
    "Shirley": "Shirl",
    "Maureen": "Mo",
    "Krzysztof": "Kris",
    "Emmanuel": "Manny",
    "Cornelius": "Con",
    "Muhammad": "Mo",
    "Chioma": "Chi-Chi",
    "Sukhvinder": "Sukhi",
    "Gurpreet": "Gurps",
}
KEYS = tuple(BACKGROUNDS)
ELDER_WEIGHTS = tuple(BACKGROUNDS[key].elders for key in KEYS)
YOUNGER_WEIGHTS = tuple(BACKGROUNDS[key].younger for key in KEYS)
GENERATION_YEAR = 1965
GIVEN = {
    (key, gender, young): tuple((names.women if gender == "female" else names.men)[young].split())
    for key, names in BACKGROUNDS.items()
    for gender in ("female", "male")
    for young in (False, True)
}
FAMILY = {key: tuple(names.family.split()) for key, names in BACKGROUNDS.items()}


def background(rng, birth_year):
    """Where a family came from, in keeping with the year of birth."""
    return rng.choices(KEYS, ELDER_WEIGHTS if birth_year < GENERATION_YEAR else YOUNGER_WEIGHTS)[0]


def given_name(rng, key, gender, birth_year):
    """A given name of its place and time."""
    return rng.choice(GIVEN[key, gender, birth_year >= GENERATION_YEAR])


def family_name(rng, key):
    """A family name of its place."""
    return rng.choice(FAMILY[key])


def known_as(rng, given):
    """What somebody likes to be called, or None where it is their given name."""
    return SHORT.get(given) if rng.random() < 0.5 else None


def title(rng, gender, birth_year):
    """A title, often not recorded."""
    if rng.random() < 0.25:
        return None
    if gender == "male":
        return "Mr"
    return "Mrs" if birth_year < GENERATION_YEAR and rng.random() < 0.8 else rng.choice(("Miss", "Ms", "Ms", "Mrs"))


def check_digit(nine):
    """The modulus 11 check digit of the first nine digits, or None where the number cannot be issued."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11
    return {11: "0", 10: None}.get(rest, str(rest))


def nhs_number(rng):
    """A valid number in the 999 range, which is kept for tests and never given to a patient."""
    while True:
        nine = f"999{rng.randrange(1_000_000):06d}"
        digit = check_digit(nine)
        if digit:
            return nine + digit


WORKER_GIVEN = [
    "Amina",
    "Beth",
    "Callum",
    "Dee",
    "Esther",
    "Farah",
    "Gareth",
    "Helen",
    "Imran",
    "Jo",
    "Kwame",
    "Lena",
    "Marcus",
    "Nadia",
    "Owen",
    "Priya",
    "Rosa",
    "Sam",
    "Tomasz",
    "Una",
    "Vikram",
    "Wendy",
    "Yasmin",
    "Zoe",
]
WORKER_FAMILY = [
    "Hartley",
    "Osei",
    "Lister",
    "Morris",
    "Begg",
    "Quinn",
    "Thorpe",
    "Rahim",
    "Fenwick",
    "Ndlovu",
    "Price",
    "Sharma",
    "Kovac",
    "Blythe",
    "Mistry",
    "Adair",
    "Lowe",
    "Santos",
    "Grady",
    "Holt",
    "Iyer",
    "Jarvis",
    "Keane",
    "Munro",
]


def worker_name(index):
    """The name of the practitioner with this index."""
    return f"{WORKER_GIVEN[index % WORKERS]} {WORKER_FAMILY[index * 7 % WORKERS]}"
