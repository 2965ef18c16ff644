"""Lists of codes that more than one column of the extract uses."""

SOURCES = ("service-provider", "known", "unknown")
ACHIEVED = ("fully", "partly", "not")
VOICES = ("adult", "representative", "advocate", "best-interests")
STAGES = ("concern", "enquiry", "plan", "review", "close", "after")
EXPERIENCE = ("listened", "understood", "content", "safer")
GRADED = ("a-lot", "quite", "a-little", "not-at-all", "dont-know")
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
    "copd": "Long Term Health Condition - Physical: COPD",
    "cancer": "Long Term Health Condition - Physical: Cancer",
    "acquired-injury": "Long Term Health Condition - Physical: Acquired Physical Injury",
    "hiv-aids": "Long Term Health Condition - Physical: HIV/AIDS",
    "other-physical": "Long Term Health Condition - Physical: Other",
    "stroke": "Long Term Health Condition - Neurological: Stroke",
    "parkinsons": "Long Term Health Condition - Neurological: Parkinson's",
    "motor-neurone": "Long Term Health Condition - Neurological: Motor Neurone Disease",
    "acquired-brain-injury": "Long Term Health Condition - Neurological: Acquired Brain Injury",
    "other-neurological": "Long Term Health Condition - Neurological: Other",
    "visual": "Sensory Impairment: Visual",
    "hearing": "Sensory Impairment: Hearing",
    "other-sensory": "Sensory Impairment: Other",
    "learning-disability": "Learning, Developmental or Intellectual Disability: Learning Disability",
    "autism": "Learning, Developmental or Intellectual Disability "
    "(Autism excluding Asperger's Syndrome/ High Functioning Autism)",
    "asperger": "Learning, Developmental or Intellectual Disability (Asperger's Syndrome/ High Functioning Autism)",
    "other-learning": "Learning, Developmental or Intellectual Disability: Other",
    "dementia": "Mental Health Condition: Dementia",
    "other-mental-health": "Mental Health Condition: Other",
    "none": "No Relevant Long Term Reported Health Conditions",
}
"""The national list of reported health conditions (SG1e). Not known: no row."""
