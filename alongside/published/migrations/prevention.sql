-- Prevention, other pathways, unmet need, what came before, early talks, complaints and awareness, as measures read them.

-- `helped` and `worker` are the newest judgement of each action.
CREATE VIEW published_preventive_action AS
SELECT council.code AS council, 'PV' || a.id::text AS preventive_id, 'A' || a.adult_id::text AS adult_id, 'E' || a.enquiry_id::text AS enquiry_id,
       a.done_on, a.kind, a.done_by, o.kind AS agency, e.helped, e.worker
FROM prevention_preventiveaction a
LEFT JOIN organisations_organisation o ON o.id = a.organisation_id
LEFT JOIN LATERAL (SELECT x.helped, x.worker FROM prevention_preventiveeffect x WHERE x.action_id = a.id ORDER BY x.id DESC LIMIT 1) e ON true
LEFT JOIN published_council council ON true;

CREATE VIEW published_gain AS
SELECT council.code AS council, 'GN' || g.id::text AS gain_id, 'A' || g.adult_id::text AS adult_id, 'E' || g.enquiry_id::text AS enquiry_id,
       g.looked_on, g.confidence, g.resilience, g.self_protection, g.reliance, g.view AS view_of
FROM prevention_gain g LEFT JOIN published_council council ON true;

CREATE VIEW published_possibly_prevented AS
SELECT council.code AS council, 'PP' || p.id::text AS possibly_id, 'A' || p.adult_id::text AS adult_id, 'E' || p.enquiry_id::text AS enquiry_id,
       p.thought_on, p.kind, p.sure, p.view AS view_of, p.statement_id IS NOT NULL AS in_own_words
FROM prevention_possiblyprevented p LEFT JOIN published_council council ON true;

CREATE VIEW published_early_resolution AS
SELECT council.code AS council, 'ER' || r.id::text AS early_id, 'A' || r.adult_id::text AS adult_id, 'E' || r.enquiry_id::text AS enquiry_id,
       r.resolved_on, r.stage, r.way, r.less_than_offered
FROM prevention_earlyresolution r LEFT JOIN published_council council ON true;

-- One row a pathway of the newest decision of each concern, with the newest that was found out of it.
CREATE VIEW published_pathway AS
SELECT council.code AS council, 'C' || d.concern_id::text AS concern_id, 'A' || c.adult_id::text AS adult_id, d.decided_on,
       w.pathway::text AS pathway, f.came, f.why_not, f.helped
FROM concerns_concern c
JOIN LATERAL (SELECT x.id, x.concern_id, x.decided_on, x.pathways FROM concerns_decision x WHERE x.concern_id = c.id
              ORDER BY x.id DESC LIMIT 1) d ON true
CROSS JOIN LATERAL unnest(d.pathways) AS w (pathway)
LEFT JOIN LATERAL (SELECT x.came, x.why_not, x.helped FROM prevention_pathwayfollowed x
                   WHERE x.decision_id = d.id AND x.pathway = w.pathway ORDER BY x.id DESC LIMIT 1) f ON true
LEFT JOIN published_council council ON true
WHERE c.decision = 'no-enquiry';

CREATE VIEW published_unmet_need AS
SELECT council.code AS council, 'UN' || n.id::text AS unmet_id, 'A' || n.adult_id::text AS adult_id, 'E' || n.enquiry_id::text AS enquiry_id,
       'O' || n.outcome_id::text AS outcome_id, n.recorded_on, n.lacking, n.told_on, n.until, n.met_on
FROM prevention_unmetneed n LEFT JOIN published_council council ON true;

-- The newest link between a concern and each thing that came before it.
CREATE VIEW published_related_concern AS
SELECT DISTINCT ON (r.concern_id, r.earlier_id, r.earlier_enquiry_id)
       council.code AS council, 'C' || r.concern_id::text AS concern_id, 'C' || r.earlier_id::text AS earlier_concern_id,
       'E' || r.earlier_enquiry_id::text AS earlier_enquiry_id, c.raised_on, r.kind
FROM prevention_relatedconcern r JOIN concerns_concern c ON c.id = r.concern_id LEFT JOIN published_council council ON true
ORDER BY r.concern_id, r.earlier_id, r.earlier_enquiry_id, r.id DESC;

-- Of each concern, the first talk with the adult from that day on, and whether they were asked before it was decided.
CREATE VIEW published_early_talk AS
SELECT council.code AS council, 'C' || c.id::text AS concern_id, 'A' || c.adult_id::text AS adult_id, c.raised_on, c.decided_on,
       (SELECT min(v.held_on) FROM voice_conversation v WHERE v.adult_id = c.adult_id AND v.held_on >= c.raised_on) AS first_talk_on,
       EXISTS (SELECT 1 FROM concerns_decision d WHERE d.concern_id = c.id AND d.adults_view <> 'not-asked') AS asked_by_decision
FROM concerns_concern c LEFT JOIN published_council council ON true;

-- Without the adult: a complaint is kept apart from the record.
CREATE VIEW published_complaint AS
SELECT council.code AS council, 'CP' || p.id::text AS complaint_id, p.received_on, p.from_kind AS source, p.kind, p.stage, p.result, p.settled_on
FROM prevention_complaint p LEFT JOIN published_council council ON true;

CREATE VIEW published_awareness AS
SELECT council.code AS council, 'AW' || a.id::text AS awareness_id, a.held_on, a.kind, a.came AS people
FROM prevention_awarenessactivity a LEFT JOIN published_council council ON true;

CREATE VIEW published_awareness_community AS
SELECT council.code AS council, 'AW' || a.id::text AS awareness_id, a.held_on, community::text AS community
FROM prevention_awarenessactivity a CROSS JOIN LATERAL unnest(a.communities) AS community LEFT JOIN published_council council ON true;
