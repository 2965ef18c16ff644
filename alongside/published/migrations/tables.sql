-- The published tables: the extract of docs, as views over our own record. Facts about words travel; words do not.
-- A council that has not been named yet gives null for `council`, and everything else is counted all the same.
-- Every column is described in alongside/measures/tables.py; a test compares the two.

CREATE VIEW published_adult AS
SELECT council.code AS council, 'A' || a.id::text AS adult_id, a.date_of_birth AS birth_date, a.died_on,
       CASE WHEN a.gender IN ('female', 'male') THEN a.gender END AS gender, a.ethnicity
FROM people_adult a LEFT JOIN published_council council ON true;

CREATE VIEW published_concern AS
SELECT council.code AS council, 'C' || c.id::text AS concern_id, 'A' || c.adult_id::text AS adult_id, c.raised_on, c.decided_on,
       CASE WHEN c.decision <> 'more-information' THEN c.decision END AS decision, NULL::boolean AS counts,
       c.referrer_kind AS source
FROM concerns_concern c LEFT JOIN published_council council ON true;

CREATE VIEW published_concern_enquiry AS
SELECT council.code AS council, 'C' || l.concern_id::text AS concern_id, 'E' || l.enquiry_id::text AS enquiry_id
FROM concerns_concernenquiry l LEFT JOIN published_council council ON true;

-- One row an outcome that the adult voiced; `achieved` and `adults_view` are the newest that were given.
CREATE VIEW published_outcome AS
SELECT council.code AS council, 'O' || o.id::text AS outcome_id, 'E' || o.enquiry_id::text AS enquiry_id, o.voiced_on, o.voiced_by,
       EXISTS (SELECT 1 FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.id) AS negotiated,
       (SELECT n.gap_reason FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.id ORDER BY n.id DESC LIMIT 1) AS gap_reason,
       (SELECT r.achieved FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.achieved IS NOT NULL
        ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS achieved,
       (SELECT r.adults_view FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.adults_view IS NOT NULL
        ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS adults_view
FROM voice_desiredoutcome o LEFT JOIN published_council council ON true;

-- The newest classification of each outcome.
CREATE VIEW published_outcome_code AS
SELECT council.code AS council, 'O' || k.outcome_id::text AS outcome_id, s.key AS scheme, sc.code
FROM (SELECT outcome_id, max(id) AS id FROM voice_classification GROUP BY outcome_id) k
JOIN voice_outcomecode oc ON oc.classification_id = k.id
JOIN voice_schemecode sc ON sc.id = oc.code_id
JOIN voice_classificationscheme s ON s.id = sc.scheme_id
LEFT JOIN published_council council ON true;

CREATE VIEW published_outcome_review AS
SELECT council.code AS council, 'R' || r.id::text AS review_id, 'O' || r.outcome_id::text AS outcome_id, r.reviewed_on, r.stage,
       r.still_wanted, r.changed, r.achieved
FROM voice_outcomereview r LEFT JOIN published_council council ON true;

CREATE VIEW published_allegation AS
SELECT council.code AS council, 'L' || l.id::text AS allegation_id, 'E' || l.enquiry_id::text AS enquiry_id, l.type, l.location,
       s.kind AS source
FROM enquiries_allegation l LEFT JOIN enquiries_sourceofrisk s ON s.id = l.source_id LEFT JOIN published_council council ON true;

-- The outcomes that the adult wants now: no later wish took their place, and the newest review that asked does not say
-- "no longer wanted". With the newest judgement of each.
CREATE VIEW outcome_wanted AS
SELECT o.enquiry_id, o.id AS outcome_id,
       (SELECT r.achieved FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.achieved IS NOT NULL
        ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS achieved
FROM voice_desiredoutcome o
WHERE NOT EXISTS (SELECT 1 FROM voice_desiredoutcome later WHERE later.follows_id = o.id)
  AND coalesce((SELECT r.still_wanted FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.still_wanted IS NOT NULL
                ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1), true);

CREATE VIEW published_enquiry AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, 'A' || e.adult_id::text AS adult_id, e.kind, e.started_on,
       e.concluded_on, e.support_reason, c.lacked_capacity, c.supported,
       asked.answer AS outcomes_asked,
       coalesce(c.overall_achieved, derived.achieved) AS outcomes_achieved,
       t.name AS team, NULL::text AS large_scale_id
FROM enquiries_enquiry e
JOIN access_team t ON t.id = e.team_id
LEFT JOIN LATERAL (SELECT x.lacked_capacity, x.supported, x.overall_achieved FROM enquiries_conclusion x
                   WHERE x.enquiry_id = e.id AND e.concluded_on IS NOT NULL ORDER BY x.id DESC LIMIT 1) c ON true
LEFT JOIN LATERAL (
    SELECT CASE WHEN EXISTS (SELECT 1 FROM voice_desiredoutcome o WHERE o.enquiry_id = e.id) THEN 'expressed'
           ELSE (SELECT CASE WHEN k.answer = 'declined' THEN 'none-expressed' ELSE k.answer END FROM voice_askedoutcome k
                 WHERE k.enquiry_id = e.id ORDER BY k.asked_on DESC, k.id DESC LIMIT 1) END AS answer
    OFFSET 0
) asked ON true
-- The overall answer that the outcomes give: all fully is fully, all not is not, anything else is partly; nothing while
-- one that is wanted has not been judged. OFFSET 0 lets it be worked out once a row, and only where it is asked for.
LEFT JOIN LATERAL (
    SELECT CASE
        WHEN count(*) = 0 OR count(*) <> count(w.achieved) THEN NULL
        WHEN count(*) = count(*) FILTER (WHERE w.achieved = 'fully') THEN 'fully'
        WHEN count(*) = count(*) FILTER (WHERE w.achieved = 'not') THEN 'not'
        ELSE 'partly' END AS achieved
    FROM (SELECT achieved FROM outcome_wanted WHERE enquiry_id = e.id OFFSET 0) w
    OFFSET 0
) derived ON true
LEFT JOIN published_council council ON true;

CREATE VIEW published_risk_result AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, r.kind AS source, r.assessment, r.result
FROM enquiries_enquiry e
JOIN LATERAL (SELECT x.id FROM enquiries_conclusion x WHERE x.enquiry_id = e.id AND e.concluded_on IS NOT NULL
              ORDER BY x.id DESC LIMIT 1) c ON true
JOIN LATERAL (
    -- Two sources of one kind count once (standards of the national return, 1.2): the risk that weighs most.
    SELECT DISTINCT ON (s.kind) s.kind, r.assessment, r.result
    FROM enquiries_riskresult r JOIN enquiries_sourceofrisk s ON s.id = r.source_id
    WHERE r.conclusion_id = c.id
    ORDER BY s.kind, array_position(ARRAY['identified-action', 'identified-no-action', 'inconclusive-action',
                                          'inconclusive-no-action', 'none-action', 'none-no-action', 'ceased'], r.assessment::text),
             array_position(ARRAY['remained', 'reduced', 'removed'], r.result::text)
) r ON true
LEFT JOIN published_council council ON true;

-- What has been done in an enquiry, counted: what the gaps are read from. One sub-query a table, so that nothing multiplies.
CREATE VIEW published_enquiry_progress AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, e.kind, e.started_on, e.concluded_on, e.lead_id IS NOT NULL AS has_lead,
       talked.conversations, talked.last_contact_on, talked.ever_seen_alone,
       (SELECT count(*) FROM voice_askedoutcome k WHERE k.enquiry_id = e.id) AS times_asked,
       wanted.outcomes_wanted, wanted.outcomes_not_agreed, wanted.outcomes_not_classified, wanted.outcomes_not_reviewed,
       (SELECT count(*) FROM voice_safetycheck s WHERE s.enquiry_id = e.id) AS safety_checks,
       (SELECT count(*) FROM concerns_concernenquiry l JOIN concerns_concern c ON c.id = l.concern_id
        WHERE l.enquiry_id = e.id AND c.referrer_owed_answer
          AND NOT EXISTS (SELECT 1 FROM concerns_answertoreferrer a WHERE a.concern_id = c.id)) AS referrers_owed_an_answer
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

CREATE INDEX enquiry_by_published_id ON enquiries_enquiry (('E' || id::text));
