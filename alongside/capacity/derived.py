"""Whether an adult lacked capacity for decisions about an enquiry: SG3a's question, read from its assessments.

The rule. Decisions about an enquiry are those on taking part in it, on what is done to keep the adult safe, on sharing
information about them, and on whom they see. Where to live, money, care and the rest are decisions of their life, and
say nothing here. Of the assessments made in the enquiry, the newest of each such decision counts, so that capacity
which returned is not counted as lacking. One lacking is "yes"; else one that they can make, or where no doubt arose, is
"no"; else, where nothing was concluded, "do not know". Without any such assessment nothing is derived.
"""

from django.db.models import Case, CharField, Exists, OuterRef, QuerySet, Value, When

from alongside.enquiries.codes import Lacked

from .codes.assessments import Conclusion, Domain
from .models import CapacityAssessment

ABOUT_THE_ENQUIRY = (Domain.TAKE_PART, Domain.SAFEGUARDING, Domain.SHARE_INFORMATION, Domain.CONTACT)


def about_the_enquiry(enquiry) -> QuerySet:
    """The newest assessment, in this enquiry, of each decision that is about it. `enquiry`: a row, or an OuterRef."""
    return CapacityAssessment.objects.filter(enquiry=enquiry, domain__in=ABOUT_THE_ENQUIRY).standing(within="enquiry")


def lacked_capacity(enquiry: OuterRef) -> Case:
    """The derived answer as an annotation of enquiries: `annotate(derived=lacked_capacity(OuterRef("pk")))`."""
    found = about_the_enquiry(enquiry)
    return Case(
        When(Exists(found.filter(conclusion=Conclusion.LACKS)), then=Value(Lacked.YES.value)),
        When(Exists(found.filter(conclusion=Conclusion.HAS)), then=Value(Lacked.NO.value)),
        When(Exists(found), then=Value(Lacked.DONT_KNOW.value)),
        output_field=CharField(null=True),
    )


def lacked_capacity_in(enquiry) -> str | None:
    """The derived answer for one enquiry, in one query; None where nothing can be derived."""
    return type(enquiry).objects.filter(pk=enquiry.pk).values_list(lacked_capacity(OuterRef("pk")), flat=True).get()
