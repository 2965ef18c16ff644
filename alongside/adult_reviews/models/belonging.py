"""Rules that look at more than one row: held by the database when a transaction ends."""

import pgtrigger

from alongside.history.constraints import refused_if_found

BORNE_OUT_BY_THE_ADULTS = refused_if_found(
    "borne_out_by_the_adults",
    """
        SELECT 1 WHERE
            (NEW.died = 'met' AND NOT EXISTS (
                SELECT 1 FROM public.adult_reviews_reviewedadult a
                WHERE a.referral_id = NEW.referral_id AND a.died))
            OR (NEW.survived = 'met' AND NOT EXISTS (
                SELECT 1 FROM public.adult_reviews_reviewedadult a
                WHERE a.referral_id = NEW.referral_id AND NOT a.died))
    """,
    "that somebody died, or survived, is borne out by the adults of the referral",
)
STILL_BEARS_OUT_THE_CHAIR = refused_if_found(
    "still_bears_out_the_chair",
    """
        SELECT 1 WHERE NOT EXISTS (
            SELECT 1 FROM public.adult_reviews_reviewedadult a WHERE a.referral_id = NEW.referral_id AND a.died
        ) AND (
            SELECT d.died = 'met' FROM public.adult_reviews_chairdecision d
            WHERE d.referral_id = NEW.referral_id ORDER BY d.id DESC LIMIT 1
        )
    """,
    "a death on which the newest decision of the chair leans is not taken back",
    operation=pgtrigger.UpdateOf("died"),
)
HELD_WHEN_DECIDED = refused_if_found(
    "held_when_decided",
    """
        SELECT 1 WHERE EXISTS (
            SELECT 1 FROM public.adult_reviews_adultreview r WHERE r.referral_id = NEW.referral_id
        ) IS DISTINCT FROM (
            SELECT d.decision IN ('mandatory', 'discretionary') FROM public.adult_reviews_chairdecision d
            WHERE d.referral_id = NEW.referral_id ORDER BY d.id DESC LIMIT 1
        )
    """,
    "a review is held when, and only when, the newest decision of the chair says so",
)
ANSWERED_BY_AN_EARLIER_ONE = refused_if_found(
    "leans_on_an_earlier_one",
    """
        SELECT 1 WHERE NEW.earlier_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM public.adult_reviews_informationanswer a
            WHERE a.request_id = NEW.earlier_id AND a.result IN ('received', 'part'))
    """,
    "what was supplied earlier was supplied under a request that was complied with",
)
