"""Well-known helplines for the whole country, to begin a directory with. Each is to be checked before it is given."""

ENGLAND = "England"
HELPLINES = (
    {
        "name": "Samaritans",
        "helps_with": "Somebody to talk to at any time about whatever is getting to you.",
        "needs": ["mental-health", "loneliness"],
        "phone": "116 123",
        "web": "www.samaritans.org",
        "cost": "Free",
    },
    {
        "name": "National Domestic Abuse Helpline, run by Refuge",
        "helps_with": "Women who are hurt, frightened or controlled by a partner, a former partner or family.",
        "needs": ["abuse"],
        "phone": "0808 2000 247",
        "web": "www.nationaldahelpline.org.uk",
        "cost": "Free",
    },
    {
        "name": "Hourglass",
        "helps_with": "Older people who are hurt or neglected, or whose money is taken.",
        "needs": ["abuse", "money"],
        "phone": "0808 808 8141",
        "web": "www.wearehourglass.org",
        "cost": "Free",
    },
    {
        "name": "Age UK Advice Line",
        "helps_with": "Advice for older people: care, money, benefits, housing, company.",
        "needs": ["care", "money", "housing", "loneliness"],
        "phone": "0800 678 1602",
        "web": "www.ageuk.org.uk",
        "cost": "Free",
    },
    {
        "name": "Citizens Advice",
        "helps_with": "Advice on debt, benefits, scams, housing and rights.",
        "needs": ["money", "housing", "rights"],
        "web": "www.citizensadvice.org.uk",
        "cost": "Free",
    },
    {
        "name": "Carers UK",
        "helps_with": "Advice and company for people who look after somebody.",
        "needs": ["carers"],
        "web": "www.carersuk.org",
        "cost": "Free",
    },
    {
        "name": "Alzheimer’s Society",
        "helps_with": "Support for people with dementia and for those close to them.",
        "needs": ["dementia", "carers"],
        "web": "www.alzheimers.org.uk",
        "cost": "Free",
    },
    {
        "name": "Mind",
        "helps_with": "Information on mental health, and where to find help near you.",
        "needs": ["mental-health"],
        "web": "www.mind.org.uk",
        "cost": "Free",
    },
    {
        "name": "Shelter",
        "helps_with": "Advice when somebody may lose their home, or has none that is safe.",
        "needs": ["housing"],
        "web": "england.shelter.org.uk",
        "cost": "Free",
    },
)
