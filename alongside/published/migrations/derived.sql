-- What the record of an enquiry says by itself of capacity and of support, for the national return (SG3a). Each is worked out only
-- where it is asked for, and where the conclusion gave no answer of its own.
--
-- Capacity: over the newest assessment of each decision in the enquiry, "yes" if any found that they could not decide; else "no" if
-- any found that they could, or no doubt arose; else "dont-know" if none came to a conclusion; nothing where there is none.
-- Support: true once an advocate, a buddy, family or a friend has met the adult for it, or while an appropriate individual stands;
-- false where somebody was called for, or arranged, and has not; nothing where neither is recorded. Holding a power of attorney
-- is not yet supporting somebody.
CREATE VIEW enquiry_derived AS
SELECT e.id AS enquiry_id,
       (SELECT CASE WHEN bool_or(a.conclusion = 'lacks') THEN 'yes'
                    WHEN bool_or(a.conclusion = 'has') THEN 'no'
                    WHEN count(*) > 0 THEN 'dont-know' END
        FROM (SELECT DISTINCT ON (k.domain, lower(k.decision)) k.conclusion
              FROM capacity_capacityassessment k
              WHERE k.enquiry_id = e.id
                AND NOT EXISTS (SELECT 1 FROM capacity_capacityassessment later WHERE later.supersedes_id = k.id)
              ORDER BY k.domain, lower(k.decision), k.assessed_on DESC, k.id DESC) a) AS lacked_capacity,
       CASE
           WHEN EXISTS (SELECT 1 FROM capacity_advocacy v JOIN capacity_advocacystep s ON s.advocacy_id = v.id
                        WHERE v.enquiry_id = e.id AND v.kind <> 'attorney' AND s.step IN ('contact', 'meeting')) THEN true
           WHEN (SELECT k.result FROM capacity_advocacyconsideration k WHERE k.enquiry_id = e.id
                 ORDER BY k.id DESC LIMIT 1) = 'individual' THEN true
           WHEN EXISTS (SELECT 1 FROM capacity_advocacy v WHERE v.enquiry_id = e.id AND v.kind <> 'attorney') THEN false
           WHEN (SELECT k.result FROM capacity_advocacyconsideration k WHERE k.enquiry_id = e.id
                 ORDER BY k.id DESC LIMIT 1) = 'duty' THEN false
       END AS supported
FROM enquiries_enquiry e;

-- As before, but for the answers on capacity and support: what the conclusion gave, else what the record says.
CREATE OR REPLACE VIEW published_enquiry AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, 'A' || e.adult_id::text AS adult_id, e.kind, e.started_on,
       e.concluded_on, e.support_reason,
       coalesce(c.lacked_capacity,
                (SELECT d.lacked_capacity FROM enquiry_derived d WHERE d.enquiry_id = e.id))::varchar(10) AS lacked_capacity,
       coalesce(c.supported, (SELECT d.supported FROM enquiry_derived d WHERE d.enquiry_id = e.id)) AS supported,
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
