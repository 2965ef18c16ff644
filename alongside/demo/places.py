"""The invented town: Harrowmere does not exist, nor do its streets, homes or firms.

Postcodes use the area "ZZ", which has never been given to a place, and telephone numbers come from the ranges kept for
drama, so no letter or call made by mistake can reach anyone.
"""

TOWN = "Harrowmere"
STREETS = (
    "Alder Row",
    "Barley Fields",
    "Beckside",
    "Bishop's Yard",
    "Bobbin Lane",
    "Chapel Rise",
    "Clover Court",
    "Coldharbour Way",
    "Cooper's End",
    "Cornmarket",
    "Dovecote Lane",
    "Ferry Road",
    "Fuller's Green",
    "Gasworks Lane",
    "Goose Hill",
    "Hatters Row",
    "Hawthorn Avenue",
    "Hollin Bank",
    "Ivy Terrace",
    "Jubilee Road",
    "Kiln Street",
    "Lark Rise Close",
    "Lime Grove",
    "Lock Lane",
    "Mafeking Street",
    "Mill Race",
    "Nightingale Walk",
    "Old Tannery",
    "Orchard Way",
    "Paradise Street",
    "Pinfold Road",
    "Quarry Lane",
    "Ropewalk",
    "Rowan Drive",
    "Saddlers Way",
    "St Anne's Terrace",
    "Station Approach",
    "Sycamore Court",
    "Tenter Close",
    "Tollgate Road",
    "Union Street",
    "Wharf Street",
    "Willow Bank",
    "Windmill Hill",
    "Woolpack Lane",
)
CARE_HOMES = (
    "Beckside House",
    "Fuller's Lodge",
    "Hollin Bank",
    "Larkrise",
    "Mill Race House",
    "Orchard View",
    "Pinfold Court",
    "St Anne's",
    "Tenterfield",
    "The Laurels on Goose Hill",
    "Willowbank House",
    "Woolpack Grange",
)
AGENCIES = (
    "Barley Home Care",
    "Dovecote Care at Home",
    "Lantern Homecare",
    "Mere Support",
    "Ropewalk Care",
    "Tollgate Carers",
)
HOSPITALS = ("Harrowmere General", "Coldharbour Community Hospital", "The Fenwick Unit")
CENTRES = (
    "the day centre",
    "the lunch club",
    "the library group",
    "the Tuesday club",
    "the allotment",
    "the gurdwara kitchen",
    "chapel",
    "the men's shed",
    "the community café",
    "bingo",
    "the mosque lunch",
    "the singing group",
)
ORGANISATIONS = {
    "bank": ("Harrowmere branch, Mercian Bank", "Two Rivers Building Society"),
    "housing": ("Mere Homes", "Harrowmere Council housing", "Tannery Housing Association"),
    "gp": ("Ropewalk Surgery", "Jubilee Road Medical Centre", "Windmill Practice"),
    "police": ("Harrowmere police",),
    "ambulance": ("Ambulance service",),
    "nurse": ("Community nursing", "Harrowmere General"),
    "support-worker": ("Mere Support", "Open Door Supported Living"),
}


def address(rng):
    """An address line in the invented town."""
    number = rng.randrange(1, 148)
    flat = f"Flat {rng.randrange(1, 30)}, " if rng.random() < 0.24 else ""
    return f"{flat}{number} {rng.choice(STREETS)}, {TOWN}"


def postcode(rng):
    """A postcode in an area that does not exist."""
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    return f"ZZ{rng.randrange(1, 10)} {rng.randrange(1, 10)}{rng.choice(letters)}{rng.choice(letters)}"


def phone(rng):
    """A number from the ranges kept for drama: 01632 960xxx or 07700 900xxx."""
    return f"{'01632 960' if rng.random() < 0.45 else '07700 900'}{rng.randrange(1000):03d}"
