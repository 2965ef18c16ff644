-- That somebody was not safe, and what was added on the adult's own page: when, by whom, and how long until it was seen to.
-- No words, and nothing of who saw to it.
CREATE VIEW published_alarm AS
SELECT council.code AS council, 'AM' || m.id::text AS alarm_id, 'A' || m.adult_id::text AS adult_id,
       'E' || m.enquiry_id::text AS enquiry_id, (m.raised_at AT TIME ZONE 'Europe/London')::date AS raised_on, m.said_by, m.through,
       (extract(epoch FROM m.taken_up_at - m.raised_at)::bigint / 60) AS minutes_to_taken_up, m.ended_at IS NOT NULL AS answered
FROM alarms_alarm m LEFT JOIN published_council council ON true;

CREATE VIEW published_own_addition AS
SELECT council.code AS council, 'OW' || a.id::text AS addition_id, 'A' || a.adult_id::text AS adult_id,
       'E' || a.enquiry_id::text AS enquiry_id, added.day AS added_on, a.who, a.kind,
       (seen.read_on - added.day)::bigint AS days_to_read, (seen.answered_on - added.day)::bigint AS days_to_answer
FROM own_side_addition a
JOIN history_event h ON h.seq = a.event_id
CROSS JOIN LATERAL (SELECT (h.at AT TIME ZONE 'Europe/London')::date AS day) added
LEFT JOIN LATERAL (
    SELECT min((e.at AT TIME ZONE 'Europe/London')::date) AS read_on,
           min((e.at AT TIME ZONE 'Europe/London')::date) FILTER (WHERE r.kind = 'answered') AS answered_on
    FROM own_side_reply r JOIN history_event e ON e.seq = r.event_id WHERE r.addition_id = a.id
) seen ON true
LEFT JOIN published_council council ON true;
