-- Put into published_enquiry_progress by 0015_their_own_side.py, beside what is read there already: alarms that were not answered, and
-- what was added on the adult's own page and not read, or read and not answered. What was added outside any enquiry is asked of each.
LEFT JOIN LATERAL (
    SELECT (min(m.raised_at) AT TIME ZONE 'Europe/London')::date AS alarm_open_since FROM alarms_alarm m
    WHERE m.adult_id = e.adult_id AND m.ended_at IS NULL AND coalesce(m.enquiry_id, e.id) = e.id
) alarmed ON true
LEFT JOIN LATERAL (
    SELECT min(o.added_on) FILTER (WHERE NOT o.read) AS own_page_unread_since,
           min(o.added_on) FILTER (WHERE o.read AND NOT o.answered AND o.kind NOT IN ('safety', 'report')) AS own_page_unanswered_since
    FROM (
        SELECT a.kind, (h.at AT TIME ZONE 'Europe/London')::date AS added_on,
               EXISTS (SELECT 1 FROM own_side_reply r WHERE r.addition_id = a.id) AS read,
               EXISTS (SELECT 1 FROM own_side_reply r WHERE r.addition_id = a.id AND r.kind = 'answered') AS answered
        FROM own_side_addition a JOIN history_event h ON h.seq = a.event_id
        WHERE a.adult_id = e.adult_id AND coalesce(a.enquiry_id, e.id) = e.id AND a.kind <> 'not-safe' OFFSET 0
    ) o
) own_page ON true
