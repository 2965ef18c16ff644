-- Meetings that were held, and minutes that something took: where somebody said so, and never who spent them.

CREATE VIEW published_meeting AS
SELECT council.code AS council, 'ME' || m.id::text AS meeting_id, 'E' || m.enquiry_id::text AS enquiry_id, m.kind, m.held_on,
       (SELECT i.attended IN ('all', 'part') FROM meetings_invitation i
        WHERE i.meeting_id = m.id AND i.part = 'adult' LIMIT 1) AS with_adult
FROM meetings_meeting m LEFT JOIN published_council council ON true
WHERE m.held_on IS NOT NULL;

-- What a page of its own or another page's question gave, and what meetings and assessments say of themselves: typed once.
CREATE VIEW published_time_spent AS
SELECT council.code AS council, t.time_id, 'E' || t.enquiry_id::text AS enquiry_id, 'C' || t.concern_id::text AS concern_id,
       t.activity, t.stage, t.minutes, t.spent_on,
       (SELECT w.way FROM time_spent_teammodel w
        WHERE w.team_id = coalesce(e.team_id, c.team_id) AND w.from_on <= t.spent_on
        ORDER BY w.from_on DESC, w.id DESC LIMIT 1) AS team_model
FROM (
    SELECT 'T' || id::text AS time_id, enquiry_id, concern_id, activity, stage, minutes::bigint AS minutes, spent_on
    FROM time_spent_timespent
    UNION ALL
    SELECT 'ME' || id::text, enquiry_id, NULL, 'meeting', CASE kind WHEN 'plan-review' THEN 'review' ELSE 'enquiry' END,
           extract(epoch FROM ended_at - started_at)::bigint / 60, held_on
    FROM meetings_meeting WHERE started_at IS NOT NULL AND ended_at IS NOT NULL
    UNION ALL
    SELECT 'MM' || id::text, enquiry_id, NULL, 'minutes', CASE kind WHEN 'plan-review' THEN 'review' ELSE 'enquiry' END,
           minuting_minutes::bigint, held_on
    FROM meetings_meeting WHERE minuting_minutes > 0 AND held_on IS NOT NULL
    UNION ALL
    SELECT 'CA' || id::text, enquiry_id, NULL, 'capacity', 'enquiry', minutes_spent::bigint, assessed_on
    FROM capacity_capacityassessment WHERE minutes_spent IS NOT NULL AND enquiry_id IS NOT NULL
) t
LEFT JOIN enquiries_enquiry e ON e.id = t.enquiry_id
LEFT JOIN concerns_concern c ON c.id = t.concern_id
LEFT JOIN published_council council ON true;
