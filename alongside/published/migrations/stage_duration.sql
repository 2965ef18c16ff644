-- How long each stage of each concern and enquiry took, with the days left out on which its clocks stood still.
-- Days go by the date: a stage that ended on the day it began took 0. A stage that an enquiry skipped has no row.

CREATE VIEW published_stage_duration AS
WITH still AS (
    SELECT p.concern_id, p.enquiry_id, array_agg(daterange(p.from_on, r.resumed_on)) AS days
    FROM timeliness_pause p LEFT JOIN timeliness_resumption r ON r.pause_id = p.id
    GROUP BY p.concern_id, p.enquiry_id
), varied AS (
    SELECT DISTINCT concern_id, enquiry_id, stage FROM timeliness_variation WHERE stage IS NOT NULL
), planned AS (
    SELECT DISTINCT ON (enquiry_id) enquiry_id, id AS plan_id, started_on, ended_on
    FROM plans_plan ORDER BY enquiry_id, started_on, id
), looked_at AS (
    SELECT plan_id, min(held_on) AS held_on FROM plans_planreview GROUP BY plan_id
), talked AS (
    SELECT enquiry_id, min(held_on) AS held_on FROM voice_conversation GROUP BY enquiry_id
), stages AS (
    SELECT c.id AS concern_id, NULL::bigint AS enquiry_id, c.adult_id, 'decision' AS stage, c.raised_on AS started_on,
           c.decided_on AS ended_on, NULL::date AS concluded_on
    FROM concerns_concern c
    UNION ALL
    SELECT NULL, e.id, e.adult_id, 'first-talk', e.started_on,
           CASE WHEN t.held_on IS NOT NULL THEN greatest(t.held_on, e.started_on) END, e.concluded_on
    FROM enquiries_enquiry e LEFT JOIN talked t ON t.enquiry_id = e.id
    UNION ALL
    SELECT NULL, e.id, e.adult_id, 'plan', e.started_on,
           CASE WHEN p.started_on IS NOT NULL THEN greatest(p.started_on, e.started_on) END, e.concluded_on
    FROM enquiries_enquiry e LEFT JOIN planned p ON p.enquiry_id = e.id
    UNION ALL
    SELECT NULL, e.id, e.adult_id, 'review', p.started_on, coalesce(l.held_on, p.ended_on), e.concluded_on
    FROM planned p JOIN enquiries_enquiry e ON e.id = p.enquiry_id LEFT JOIN looked_at l ON l.plan_id = p.plan_id
    UNION ALL
    SELECT NULL, e.id, e.adult_id, 'conclusion', e.started_on, e.concluded_on, e.concluded_on
    FROM enquiries_enquiry e
)
SELECT council.code AS council, 'C' || s.concern_id::text AS concern_id, 'E' || s.enquiry_id::text AS enquiry_id,
       'A' || s.adult_id::text AS adult_id, s.stage, s.started_on, s.ended_on, (s.ended_on - s.started_on)::bigint AS days,
       (s.ended_on - s.started_on - coalesce((
            SELECT sum(upper(still_then) - lower(still_then))
            FROM unnest(coalesce(q.days, k.days)) AS one,
                 LATERAL (SELECT one * daterange(s.started_on + 1, s.ended_on + 1)) AS within (still_then)
       ), 0))::bigint AS days_counted,
       v.stage IS NOT NULL AS varied
FROM stages s
LEFT JOIN still k ON k.concern_id = s.concern_id
LEFT JOIN still q ON q.enquiry_id = s.enquiry_id
LEFT JOIN varied v ON v.stage = s.stage AND (v.concern_id IS NULL) = (s.concern_id IS NULL)
    AND coalesce(v.enquiry_id, v.concern_id) = coalesce(s.enquiry_id, s.concern_id)
LEFT JOIN published_council council ON true
WHERE s.ended_on IS NOT NULL OR s.concluded_on IS NULL;
