-- As before, but for the large-scale enquiry that an adult's enquiry is under now. Each adult is counted by their own enquiry.
CREATE OR REPLACE VIEW published_enquiry AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, 'A' || e.adult_id::text AS adult_id, e.kind, e.started_on,
       e.concluded_on, e.support_reason,
       coalesce(c.lacked_capacity,
                (SELECT d.lacked_capacity FROM enquiry_derived d WHERE d.enquiry_id = e.id))::varchar(10) AS lacked_capacity,
       coalesce(c.supported, (SELECT d.supported FROM enquiry_derived d WHERE d.enquiry_id = e.id)) AS supported,
       asked.answer AS outcomes_asked,
       coalesce(c.overall_achieved, derived.achieved) AS outcomes_achieved,
       t.name AS team,
       (SELECT 'LS' || k.large_scale_id::text FROM large_scale_childenquiry k
        WHERE k.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM large_scale_childenquiryended g WHERE g.child_id = k.id)
        ORDER BY k.id DESC LIMIT 1) AS large_scale_id
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

-- What services do not give people, as people see it, under the service and the organisation as each is kept now. No words.
CREATE VIEW published_service_deficit AS
SELECT council.code AS council, 'SD' || d.id::text AS deficit_id,
       'SV' || about.service_id::text AS service_id,
       'OR' || organisations_survivor_of_organisation(
           coalesce((SELECT s.organisation_id FROM organisations_service s WHERE s.id = about.service_id), about.organisation_id)
       )::text AS organisation_id,
       d.kind, d.eyes, d.on AS noted_on, about.track
FROM large_scale_servicedeficit d
JOIN LATERAL (
    SELECT organisations_survivor_of_service(p.service_id) AS service_id, p.organisation_id, 'provider-concern'::text AS track
    FROM large_scale_providerconcern p WHERE p.id = d.provider_concern_id
    UNION ALL
    SELECT organisations_survivor_of_service(l.service_id), l.organisation_id, 'large-scale'
    FROM large_scale_largescaleenquiry l WHERE l.id = d.large_scale_id
) about ON true
LEFT JOIN published_council council ON true;
