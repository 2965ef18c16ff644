"""What is reported about Mrs K., what is known for the decision on it, and the days of it. Invented."""

from datetime import date

MONDAY = date(2026, 6, 1)
TUESDAY = date(2026, 6, 2)
FRIDAY = date(2026, 6, 5)
ACCOUNT = {
    "happened": "She told the care worker that her son takes her keys and shouts.",
    "types": ["psychological", "domestic"],
    "location": "own-home",
    "source_kind": "known",
    "source_name": "Piotr",
    "source_relationship": "son",
    "safe_now": "yes",
    "adult_knows": "yes",
    "referrer_kind": "care-provider",
    "referrer_name": "Jo Baptiste",
    "referrer_owed_answer": True,
}
ALL_MET = {
    "care_needs": "met",
    "care_needs_evidence": "She has help to wash and dress.",
    "abuse_or_neglect": "met",
    "abuse_or_neglect_evidence": "She says that he shouts and keeps her in.",
    "cannot_protect": "met",
    "cannot_protect_evidence": "She cannot get out without her keys and a wheelchair.",
}
