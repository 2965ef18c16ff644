-- What working with the adult left behind, as facts for measures: when people talked, what was asked and agreed, how it went.
-- No view reads a column in which somebody wrote words.

CREATE VIEW published_enquiry_condition AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, condition::text AS condition
FROM enquiries_enquiry e CROSS JOIN LATERAL unnest(e.conditions) AS condition LEFT JOIN published_council council ON true;

CREATE VIEW published_concern_type AS
SELECT council.code AS council, 'C' || c.id::text AS concern_id, type::text AS type
FROM concerns_concern c CROSS JOIN LATERAL (SELECT DISTINCT unnest(c.types) AS type) types LEFT JOIN published_council council ON true;

-- The day on which each enquiry was taken up again.
CREATE VIEW published_reopening AS
SELECT council.code AS council, 'RO' || r.id::text AS reopening_id, 'E' || c.enquiry_id::text AS enquiry_id, r.reopened_on
FROM enquiries_reopening r JOIN enquiries_conclusion c ON c.id = r.conclusion_id LEFT JOIN published_council council ON true;

-- `own_words`: how many things were kept as the adult said them; later corrections of one are the same one.
CREATE VIEW published_conversation AS
SELECT council.code AS council, 'K' || v.id::text AS conversation_id, 'A' || v.adult_id::text AS adult_id,
       'E' || v.enquiry_id::text AS enquiry_id, v.held_on, v.stage, v.means, v.seen_alone,
       (SELECT count(*) FROM voice_statement s
        WHERE s.conversation_id = v.id AND s.corrects_id IS NULL AND s.spoken_by = 'adult') AS own_words
FROM voice_conversation v LEFT JOIN published_council council ON true;

CREATE VIEW published_asked_outcome AS
SELECT council.code AS council, 'Q' || k.id::text AS asking_id, 'E' || k.enquiry_id::text AS enquiry_id, k.asked_on, k.answer,
       k.not_asked_reason
FROM voice_askedoutcome k LEFT JOIN published_council council ON true;

CREATE VIEW published_agreement AS
SELECT council.code AS council, 'G' || n.id::text AS agreement_id, 'O' || n.outcome_id::text AS outcome_id, n.agreed_on,
       n.agreed_with, n.differs, n.gap_reason
FROM voice_negotiatedoutcome n LEFT JOIN published_council council ON true;

CREATE VIEW published_others_wish AS
SELECT council.code AS council, 'W' || w.id::text AS wish_id, 'E' || w.enquiry_id::text AS enquiry_id, w.said_on, w.conflicts
FROM voice_otherswish w LEFT JOIN published_council council ON true;

CREATE VIEW published_safety_check AS
SELECT council.code AS council, 'SC' || s.id::text AS check_id, 'A' || s.adult_id::text AS adult_id,
       'E' || s.enquiry_id::text AS enquiry_id, s.asked_on, s.answer
FROM voice_safetycheck s LEFT JOIN published_council council ON true;

CREATE VIEW published_feedback AS
SELECT council.code AS council, 'FB' || f.id::text AS feedback_id, 'A' || f.adult_id::text AS adult_id,
       'E' || f.enquiry_id::text AS enquiry_id, f.asked_on, f.stage, f.how, f.asked_by, f.came, s.spoken_by
FROM prompts_feedbackasked f LEFT JOIN voice_statement s ON s.id = f.statement_id LEFT JOIN published_council council ON true;

-- Why something that is asked was not put right. `gap` is one of the product's own list.
CREATE VIEW published_gap_answer AS
SELECT council.code AS council, 'GA' || g.id::text AS answer_id, 'E' || g.enquiry_id::text AS enquiry_id,
       'C' || g.concern_id::text AS concern_id, g.gap, g.reason, g.answered_on
FROM prompts_gapanswer g LEFT JOIN published_council council ON true;

CREATE VIEW published_plan AS
SELECT council.code AS council, 'P' || p.id::text AS plan_id, 'E' || p.enquiry_id::text AS enquiry_id, p.kind, p.basis,
       p.started_on, p.next_review_on, p.ended_on, p.ending
FROM plans_plan p LEFT JOIN published_council council ON true;

CREATE VIEW published_plan_review AS
SELECT council.code AS council, 'PR' || r.id::text AS review_id, 'P' || r.plan_id::text AS plan_id, r.held_on, r.because, r.due_on,
       r.adults_view_id IS NOT NULL AS adults_view_kept
FROM plans_planreview r LEFT JOIN published_council council ON true;

-- `result` and `result_on` are the newest that were given.
CREATE VIEW published_plan_action AS
SELECT council.code AS council, 'PA' || a.id::text AS action_id, 'E' || a.enquiry_id::text AS enquiry_id,
       'P' || a.plan_id::text AS plan_id, 'O' || a.outcome_id::text AS outcome_id, a.owner_kind, a.due_on, r.result, r.on AS result_on
FROM plans_action a
LEFT JOIN LATERAL (SELECT x.result, x.on FROM plans_actionresult x WHERE x.action_id = a.id ORDER BY x.id DESC LIMIT 1) r ON true
LEFT JOIN published_council council ON true;

-- `adult` and `worker` are the newest judgement of each, which may come at different times.
CREATE VIEW published_response_used AS
SELECT council.code AS council, 'RU' || u.id::text AS used_id, 'E' || u.enquiry_id::text AS enquiry_id, r.key AS response, r.kind,
       u.offered_on, u.answer, u.used_from, u.used_to,
       (SELECT h.adult FROM plans_howitworked h WHERE h.used_id = u.id AND h.adult IS NOT NULL ORDER BY h.id DESC LIMIT 1) AS adult,
       (SELECT h.practitioner FROM plans_howitworked h WHERE h.used_id = u.id AND h.practitioner IS NOT NULL
        ORDER BY h.id DESC LIMIT 1) AS worker
FROM plans_responseused u JOIN plans_response r ON r.id = u.response_id LEFT JOIN published_council council ON true;

-- Capacity for one decision at one time; `replaced` where a later assessment took its place.
CREATE VIEW published_capacity_decision AS
SELECT council.code AS council, 'CA' || a.id::text AS assessment_id, 'A' || a.adult_id::text AS adult_id,
       'E' || a.enquiry_id::text AS enquiry_id, a.assessed_on, a.kind, a.domain, a.conclusion,
       EXISTS (SELECT 1 FROM capacity_capacityassessment later WHERE later.supersedes_id = a.id) AS replaced,
       (SELECT count(*) FROM capacity_capacitysupport s WHERE s.assessment_id = a.id) AS ways_to_support
FROM capacity_capacityassessment a LEFT JOIN published_council council ON true;

CREATE VIEW published_best_interests AS
SELECT council.code AS council, 'BI' || b.id::text AS best_interests_id, 'CA' || b.assessment_id::text AS assessment_id,
       'A' || a.adult_id::text AS adult_id, 'E' || a.enquiry_id::text AS enquiry_id, b.decided_on, b.domain, b.departs_from_wishes
FROM capacity_bestinterestsdecision b JOIN capacity_capacityassessment a ON a.id = b.assessment_id
LEFT JOIN published_council council ON true;

CREATE VIEW published_variation AS
SELECT council.code AS council, 'VA' || v.id::text AS variation_id, 'A' || v.adult_id::text AS adult_id,
       'C' || v.concern_id::text AS concern_id, 'E' || v.enquiry_id::text AS enquiry_id, v.departs, v.stage, v.agreed_on, v.new_date
FROM timeliness_variation v LEFT JOIN published_council council ON true;

CREATE VIEW published_pause AS
SELECT council.code AS council, 'PS' || p.id::text AS pause_id, 'A' || p.adult_id::text AS adult_id,
       'C' || p.concern_id::text AS concern_id, 'E' || p.enquiry_id::text AS enquiry_id, p.from_on, r.resumed_on, p.reason, p.agrees
FROM timeliness_pause p LEFT JOIN timeliness_resumption r ON r.pause_id = p.id LEFT JOIN published_council council ON true;

-- Later columns stand after those of version 1.
CREATE OR REPLACE VIEW published_outcome AS
SELECT council.code AS council, 'O' || o.id::text AS outcome_id, 'E' || o.enquiry_id::text AS enquiry_id, o.voiced_on, o.voiced_by,
       EXISTS (SELECT 1 FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.id) AS negotiated,
       (SELECT n.gap_reason FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.id ORDER BY n.id DESC LIMIT 1) AS gap_reason,
       (SELECT r.achieved FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.achieved IS NOT NULL
        ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS achieved,
       (SELECT r.adults_view FROM voice_outcomereview r WHERE r.outcome_id = o.id AND r.adults_view IS NOT NULL
        ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS adults_view,
       'O' || o.follows_id::text AS follows_id, o.began_with_professional
FROM voice_desiredoutcome o LEFT JOIN published_council council ON true;

CREATE OR REPLACE VIEW published_outcome_review AS
SELECT council.code AS council, 'R' || r.id::text AS review_id, 'O' || r.outcome_id::text AS outcome_id, r.reviewed_on, r.stage,
       r.still_wanted, r.changed, r.achieved, r.adults_view, r.ease
FROM voice_outcomereview r LEFT JOIN published_council council ON true;
