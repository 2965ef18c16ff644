-- What has been done about each concern, and about its adult since it was raised. An answer stands until the day on which it is asked
-- again, or until another concern is raised or capacity is looked at.
CREATE VIEW published_concern_progress AS
SELECT council.code AS council, 'C' || c.id::text AS concern_id, 'A' || c.adult_id::text AS adult_id, team.name AS team, today.today,
       c.raised_on AS started_on, c.decided_on AS closed_on, adult.died_on, answers.answered, answers.answered_because, c.decision, c.safe_now, c.adult_knows,
       decided.adults_view, decided.more_information_since, decided.advised, 'domestic' = ANY (c.types) AS domestic_abuse,
       c.referrer_owed_answer AND NOT EXISTS (SELECT 1 FROM concerns_answertoreferrer a WHERE a.concern_id = c.id) AS owes_referrer,
       said.statements, talked.conversations, safety.safety_checks, asking.asking_considered, need.advocate_considered,
       capacity.capacity_assessments, reached.contact_confirmed_on, given.things_given,
       followed.pathways_not_followed, followed.pathway_under_way_since, others.came_before,
       EXISTS (SELECT 1 FROM prevention_relatedconcern r WHERE r.concern_id = c.id) AS related
FROM concerns_concern c
CROSS JOIN today
JOIN people_adult adult ON adult.id = c.adult_id
JOIN access_team team ON team.id = c.team_id
LEFT JOIN LATERAL (
    SELECT d.adults_view, CASE WHEN d.decision = 'more-information' THEN d.decided_on END AS more_information_since,
           'advice' = ANY (d.pathways) AS advised, d.id, d.pathways
    FROM concerns_decision d WHERE d.concern_id = c.id ORDER BY d.id DESC LIMIT 1
) decided ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE f.came IS NULL) AS pathways_not_followed,
           min(f."on") FILTER (WHERE f.came = 'under-way') AS pathway_under_way_since
    FROM unnest(decided.pathways) AS w (way)
    LEFT JOIN LATERAL (SELECT f.came, f."on" FROM prevention_pathwayfollowed f WHERE f.decision_id = decided.id AND f.pathway = w.way
                       ORDER BY f.id DESC LIMIT 1) f ON true
    WHERE w.way <> 'none'
) followed ON true
LEFT JOIN LATERAL (SELECT count(*) AS statements FROM voice_statement s WHERE s.concern_id = c.id) said ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS conversations FROM voice_conversation v WHERE v.adult_id = c.adult_id AND v.held_on >= c.raised_on
) talked ON true
LEFT JOIN LATERAL (
    SELECT (SELECT count(*) FROM voice_safetycheck s WHERE s.adult_id = c.adult_id AND s.asked_on >= c.raised_on)
         + (SELECT count(*) FROM waiting_safetodaycheck s WHERE s.adult_id = c.adult_id
            AND (s.asked_at AT TIME ZONE 'Europe/London')::date >= c.raised_on
            AND (s.asked IN ('alone', 'phone', 'visit', 'through') OR s.answer = 'no')) AS safety_checks
) safety ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS asking_considered FROM risk_safetoask s WHERE s.adult_id = c.adult_id AND s.considered_on >= c.raised_on
) asking ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS advocate_considered FROM capacity_advocacyconsideration n
    WHERE n.adult_id = c.adult_id AND n.considered_on >= c.raised_on
) need ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS capacity_assessments, max(k.event_id) AS line FROM capacity_capacityassessment k
    WHERE k.adult_id = c.adult_id AND k.assessed_on >= c.raised_on
) capacity ON true
LEFT JOIN LATERAL (
    SELECT max(s.verified_on) FILTER (WHERE s.safe = 'yes') AS contact_confirmed_on
    FROM (SELECT DISTINCT ON (k.channel) k.safe, k.verified_on FROM people_safecontact k
          WHERE k.adult_id = c.adult_id AND k.person_id IS NULL ORDER BY k.channel, k.verified_on DESC, k.id DESC) s
) reached ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS things_given FROM information_informationgiven g
    WHERE g.adult_id = c.adult_id AND g.person_id IS NULL AND g.given_on >= c.raised_on
) given ON true
LEFT JOIN LATERAL (
    SELECT max(o.raised_on) AS last_concern_on, bool_or((o.raised_on, o.id) < (c.raised_on, c.id)) AS came_before
    FROM concerns_concern o WHERE o.adult_id = c.adult_id
) others ON true
LEFT JOIN LATERAL (
    SELECT coalesce(array_agg(a.gap::text), '{}') AS answered,
           coalesce(array_agg(a.gap || ':' || a.reason), '{}') AS answered_because
    FROM newest_answer_of_concern a
    WHERE a.concern_id = c.id AND a.ask_again_on > today.today AND a.event_id >= coalesce(capacity.line, 0)
        AND a.answered_on >= coalesce(others.last_concern_on, a.answered_on)
) answers ON true
LEFT JOIN published_council council ON true;

CREATE INDEX concern_by_published_id ON concerns_concern (('C' || id::text));
