"""Capacity in the invented council: mostly written down where it was lacking, and whole as far as it was."""

from alongside.capacity.models import BestInterestsDecision, CapacityAssessment, LegalAuthority
from alongside.enquiries.models import Conclusion


def test_capacity_is_told_decision_by_decision(council):
    lacking = Conclusion.objects.filter(lacked_capacity="yes")
    assessed = lacking.filter(enquiry__capacity_assessments__conclusion="lacks").distinct()
    assert 0.7 < assessed.count() / lacking.count() < 1
    found = set(CapacityAssessment.objects.values_list("kind", "conclusion"))
    assert {("full", "lacks"), ("presumed", "has")} <= found
    assert BestInterestsDecision.objects.exists()
    assert LegalAuthority.objects.exists()
