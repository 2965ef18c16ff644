-- Advocacy as measures read it: what was considered, who supports the adult, how long each stage took, and why.

-- The consideration that stands: no later one was made in the same enquiry, or before any enquiry.
CREATE VIEW published_advocacy_need AS
SELECT council.code AS council, 'N' || k.id::text AS need_id, 'A' || k.adult_id::text AS adult_id,
       'E' || k.enquiry_id::text AS enquiry_id, k.considered_on, k.result, k.offered, k.imca, k.imca_ground
FROM capacity_advocacyconsideration k LEFT JOIN published_council council ON true
WHERE NOT EXISTS (SELECT 1 FROM capacity_advocacyconsideration later
                  WHERE later.adult_id = k.adult_id AND later.enquiry_id IS NOT DISTINCT FROM k.enquiry_id AND later.id > k.id);

-- One row an arrangement. A stage that was told again has the day that was told last.
CREATE VIEW published_advocacy AS
SELECT council.code AS council, 'AD' || a.id::text AS advocacy_id, 'N' || a.consideration_id::text AS need_id,
       'A' || a.adult_id::text AS adult_id, 'E' || a.enquiry_id::text AS enquiry_id, 'V' || a.service_id::text AS service_id,
       a.kind AS support, a.imca_ground, told.recognised_on, told.referred_on, told.accepted_on, told.first_contact_on,
       told.first_meeting_on, told.ended_on, told.not_available, told.helped_with_outcomes, told.report_received,
       told.feedback_asked
FROM capacity_advocacy a
LEFT JOIN LATERAL (
    SELECT (array_agg(s.happened_on ORDER BY s.id DESC) FILTER (WHERE s.step = 'recognised'))[1] AS recognised_on,
           (array_agg(s.happened_on ORDER BY s.id DESC) FILTER (WHERE s.step = 'referred'))[1] AS referred_on,
           (array_agg(s.happened_on ORDER BY s.id DESC) FILTER (WHERE s.step = 'accepted'))[1] AS accepted_on,
           (array_agg(s.happened_on ORDER BY s.id DESC) FILTER (WHERE s.step = 'contact'))[1] AS first_contact_on,
           min(s.happened_on) FILTER (WHERE s.step = 'meeting') AS first_meeting_on,
           (array_agg(s.happened_on ORDER BY s.id DESC) FILTER (WHERE s.step = 'ended'))[1] AS ended_on,
           coalesce(bool_or(s.step = 'not-available'), false) AS not_available,
           coalesce(bool_or(s.step = 'outcomes'), false) AS helped_with_outcomes,
           coalesce(bool_or(s.step = 'report'), false) AS report_received,
           coalesce(bool_or(s.step = 'feedback'), false) AS feedback_asked
    FROM capacity_advocacystep s WHERE s.advocacy_id = a.id
) told ON true
LEFT JOIN published_council council ON true;

CREATE VIEW published_advocacy_delay AS
SELECT DISTINCT council.code AS council, 'AD' || s.advocacy_id::text AS advocacy_id, reason::text AS reason
FROM capacity_advocacystep s CROSS JOIN LATERAL unnest(s.delays) AS reason LEFT JOIN published_council council ON true;
