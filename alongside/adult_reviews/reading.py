"""How it is read: every referral for the Board's manager, and those of one adult for those who keep the record."""

from .models import InformationRequest, ReviewReferral


def every_referral():
    """All of them, newest first."""
    return ReviewReferral.objects.for_the_list()


def every_request():
    """All requests for information, newest first."""
    return InformationRequest.objects.with_answers()


def referrals_of(adult):
    """Those about one adult, newest first, each with what was decided."""
    return ReviewReferral.objects.with_decision().filter(adults__adult=adult).order_by("-referred_on", "-pk")


def supplied_earlier():
    """Requests under which something was supplied: what came through them may be asked for again (condition 4)."""
    return InformationRequest.objects.complied_with()
