-- What has been done in an enquiry, counted, and now how many open plans wait for a review whose day has come: an open plan
-- always knows its next review, and a plan can outlast its enquiry.
CREATE OR REPLACE VIEW published_enquiry_progress AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, e.kind, e.started_on, e.concluded_on, e.lead_id IS NOT NULL AS has_lead,
       talked.conversations, talked.last_contact_on, talked.ever_seen_alone,
       (SELECT count(*) FROM voice_askedoutcome k WHERE k.enquiry_id = e.id) AS times_asked,
       wanted.outcomes_wanted, wanted.outcomes_not_agreed, wanted.outcomes_not_classified, wanted.outcomes_not_reviewed,
       (SELECT count(*) FROM voice_safetycheck s WHERE s.enquiry_id = e.id) AS safety_checks,
       (SELECT count(*) FROM concerns_concernenquiry l JOIN concerns_concern c ON c.id = l.concern_id
        WHERE l.enquiry_id = e.id AND c.referrer_owed_answer
          AND NOT EXISTS (SELECT 1 FROM concerns_answertoreferrer a WHERE a.concern_id = c.id)) AS referrers_owed_an_answer,
       (SELECT count(*) FROM plans_plan p WHERE p.enquiry_id = e.id AND p.ended_on IS NULL
        AND p.next_review_on <= (now() AT TIME ZONE 'Europe/London')::date) AS plan_reviews_due
FROM enquiries_enquiry e
LEFT JOIN LATERAL (
    SELECT count(*) AS conversations, max(v.held_on) AS last_contact_on, bool_or(v.seen_alone) AS ever_seen_alone
    FROM voice_conversation v WHERE v.enquiry_id = e.id
) talked ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS outcomes_wanted, count(*) FILTER (WHERE NOT w.agreed) AS outcomes_not_agreed,
           count(*) FILTER (WHERE NOT w.classified) AS outcomes_not_classified,
           count(*) FILTER (WHERE NOT w.reviewed) AS outcomes_not_reviewed
    FROM (
        SELECT EXISTS (SELECT 1 FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.outcome_id) AS agreed,
               EXISTS (SELECT 1 FROM voice_classification k WHERE k.outcome_id = o.outcome_id) AS classified,
               EXISTS (SELECT 1 FROM voice_outcomereview r WHERE r.outcome_id = o.outcome_id) AS reviewed
        FROM outcome_wanted o WHERE o.enquiry_id = e.id
    ) w
) wanted ON true
LEFT JOIN published_council council ON true;
