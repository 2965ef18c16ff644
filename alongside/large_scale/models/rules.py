"""What the database itself refuses: loops, an enquiry under two others at once, an ending unlike its record."""

from typing import Any

import pgtrigger

REFUSE = "RAISE EXCEPTION 'alongside: {says}' USING ERRCODE = 'integrity_constraint_violation';"


AT_THE_END: dict[str, Any] = {"when": pgtrigger.After, "timing": pgtrigger.Deferred}
"""Looked at when the transaction ends, and then as the rows are by then."""


def refused_if(name: str, found: str, says: str, *, first: str = "", **when) -> pgtrigger.Trigger:
    """Refuse a row for which this query finds anything; `first` is done before. No value in it comes from outside.

    It looks at other rows, and so comes after the rule that every row has its line of history.
    """
    return pgtrigger.Trigger(
        name=name,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=f"{first} IF EXISTS ({found}) THEN {REFUSE.format(says=says)} END IF; RETURN NEW;",
        **{"when": pgtrigger.After, **when},
    )


NO_LOOP = refused_if(
    "no_loop",
    """
        WITH RECURSIVE later AS (
            SELECT NEW.taken_up_to_id AS id
            UNION
            SELECT c.taken_up_to_id FROM public.large_scale_providerconcern c JOIN later ON later.id = c.follows_id
            WHERE c.taken_up_to_id IS NOT NULL AND c.id <> NEW.id
        )
        SELECT 1 FROM later WHERE later.id = NEW.follows_id
    """,
    "a provider concern is not taken up to an enquiry that it came from",
    # Two at once could close a loop of which neither sees the whole: one waits for the other.
    first="""
        IF NEW.follows_id IS NULL OR NEW.taken_up_to_id IS NULL THEN RETURN NEW; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('large_scale.no_loop', 0));
    """,
)
ONE_AT_A_TIME = refused_if(
    "one_at_a_time",
    """
        SELECT 1 FROM public.large_scale_childenquiry c
        WHERE c.enquiry_id = NEW.enquiry_id AND c.id <> NEW.id
            AND NOT EXISTS (SELECT 1 FROM public.large_scale_childenquiryended e WHERE e.child_id = c.id)
    """,
    "an enquiry belongs to one large-scale enquiry at a time",
    first="PERFORM 1 FROM public.enquiries_enquiry WHERE id = NEW.enquiry_id FOR NO KEY UPDATE;",
)
ENDED_AFTER_IT_JOINED = refused_if(
    "ended_after_it_joined",
    "SELECT 1 FROM public.large_scale_childenquiry WHERE id = NEW.child_id AND joined_on > NEW.ended_on",
    "an enquiry leaves a large-scale enquiry after it joined it",
)
CONCLUDED_WITH_ITS_CRITERIA = refused_if(
    "concluded_with_its_criteria",
    r"""
        SELECT 1 FROM public.large_scale_largescaleenquiry l
        WHERE l.id = NEW.id AND l.concluded_on IS NOT NULL AND l.unmet_because !~ '\S' AND (
            NOT EXISTS (SELECT 1 FROM public.large_scale_exitcriterion k WHERE k.large_scale_id = l.id)
            OR EXISTS (
                SELECT 1 FROM public.large_scale_exitcriterion k
                LEFT JOIN LATERAL (
                    SELECT c.met FROM public.large_scale_criterioncheck c WHERE c.criterion_id = k.id
                    ORDER BY c.id DESC LIMIT 1
                ) newest ON true
                WHERE k.large_scale_id = l.id AND newest.met IS DISTINCT FROM 'met'
                    AND newest.met IS DISTINCT FROM 'no-longer'
            )
        )
    """,
    "an enquiry that is concluded before its criteria are met says why",
    **AT_THE_END,
)


def lifted_as_its_review_says(suspension: str) -> pgtrigger.Trigger:
    """A suspension is lifted when, and only when, its newest review says so. `suspension`: the id, from the new row."""
    return refused_if(
        "lifted_as_its_review_says",
        f"""
            SELECT 1 FROM public.large_scale_suspension s
            LEFT JOIN LATERAL (
                SELECT r.decided, r.on FROM public.large_scale_suspensionreview r WHERE r.suspension_id = s.id
                ORDER BY r.id DESC LIMIT 1
            ) newest ON true
            WHERE s.id = {suspension}
                AND s.lifted_on IS DISTINCT FROM CASE WHEN newest.decided = 'lifted' THEN newest.on END
        """,  # noqa: S608 (no value in it comes from outside)
        "a suspension is lifted when, and only when, its newest review says so",
        **AT_THE_END,
    )
