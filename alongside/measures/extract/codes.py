"""Lists of codes that more than one column of the extract uses."""

SOURCES = ("service-provider", "known", "unknown")
ACHIEVED = ("fully", "partly", "not")
VOICES = ("adult", "representative", "advocate", "best-interests")
STAGES = ("concern", "enquiry", "plan", "review", "close", "after")
CLOCKS = ("decision", "first-talk", "plan", "review", "conclusion")
HELPED = ("very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know")
VIEWS = ("adult", "speaks-for-them", "family-friend", "worker", "partner")
DOERS = ("adult", "family-friend", "worker", "council", "partner", "provider")
CHANGE = ("more", "same", "less", "dont-know")
IMCA_GROUNDS = ("safeguarding", "treatment", "accommodation", "care-review", "dols-39a", "dols-39c", "dols-39d")
ABUSE = (
    "physical",
    "sexual",
    "psychological",
    "financial",
    "discriminatory",
    "organisational",
    "neglect",
    "domestic",
    "sexual-exploitation",
    "modern-slavery",
    "self-neglect",
)
CONDITIONS = {
    "copd": "Long term health condition, physical: COPD",
    "cancer": "Long term health condition, physical: cancer",
    "acquired-injury": "Long term health condition, physical: acquired physical injury",
    "hiv-aids": "Long term health condition, physical: HIV or AIDS",
    "other-physical": "Long term health condition, physical: other",
    "stroke": "Long term health condition, neurological: stroke",
    "parkinsons": "Long term health condition, neurological: Parkinson's",
    "motor-neurone": "Long term health condition, neurological: motor neurone disease",
    "acquired-brain-injury": "Long term health condition, neurological: acquired brain injury",
    "other-neurological": "Long term health condition, neurological: other",
    "visual": "Sensory impairment: visual",
    "hearing": "Sensory impairment: hearing",
    "other-sensory": "Sensory impairment: other",
    "learning-disability": "Learning, developmental or intellectual disability: learning disability",
    "autism": "Learning, developmental or intellectual disability: autism, not Asperger's or high functioning",
    "asperger": "Learning, developmental or intellectual disability: Asperger's or high functioning autism",
    "other-learning": "Learning, developmental or intellectual disability: other",
    "dementia": "Mental health condition: dementia",
    "other-mental-health": "Mental health condition: other",
    "none": "No relevant long term reported health condition",
}
"""The national list of reported health conditions (SG1e). Not known: no row."""
