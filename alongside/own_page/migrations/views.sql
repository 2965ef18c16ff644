-- What the adult's own page may show, and nothing else: the page's role reads these views and no table. Each gives the
-- rows of whoever is in at this moment (own_side_here), of the parts that they may see, and of columns meant for them.

CREATE VIEW own_page_me WITH (security_barrier) AS
SELECT h.entry_id AS id, h.key_id, h.adult_id, h.person_id, h.who, h.sees, h.ends_at, k.language,
    coalesce(nullif(a.known_as, ''), nullif(a.given_name, ''), a.family_name) AS called,
    coalesce(p.name, nullif(k.name, ''), '') AS visitor,
    a.date_of_birth > current_date - interval '26 years' AS younger,
    e.id AS enquiry_id, e.concluded_on,
    (SELECT c.stage FROM voice_conversation c WHERE c.enquiry_id = e.id ORDER BY c.held_on DESC, c.id DESC LIMIT 1) AS stage
FROM own_side_here() h
JOIN own_side_key k ON k.id = h.key_id
JOIN people_adult a ON a.id = h.adult_id
LEFT JOIN people_significantperson p ON p.id = h.person_id
LEFT JOIN LATERAL (
    SELECT e.id, e.concluded_on FROM enquiries_enquiry e WHERE e.adult_id = h.adult_id
    ORDER BY e.concluded_on IS NULL DESC, e.started_on DESC, e.id DESC LIMIT 1
) e ON true;

CREATE VIEW own_page_helper WITH (security_barrier) AS
SELECT DISTINCT ON (c.enquiry_id) c.id, c.enquiry_id, c.name, c.what_they_do, c.reached, c.from_on
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN information_namedcontact c ON c.enquiry_id = e.id
WHERE 'help' = ANY (h.sees)
ORDER BY c.enquiry_id, c.from_on DESC, c.id DESC;

-- Everything that the adult said is for the adult alone: what they tell us of whoever represents them is in it too.
CREATE VIEW own_page_said WITH (security_barrier) AS
SELECT s.id, s.words, s.said_on, s.manner
FROM own_side_here() h
JOIN voice_statement s ON s.adult_id = h.adult_id
WHERE 'said' = ANY (h.sees) AND h.who = 'adult' AND s.spoken_by = 'adult' AND s.passed_on_by = ''
    AND NOT EXISTS (SELECT 1 FROM voice_statement later WHERE later.corrects_id = s.id);

CREATE VIEW own_page_wish WITH (security_barrier) AS
SELECT o.id, o.enquiry_id, o.words, o.voiced_on, o.voiced_by,
    g.words AS agreed, g.agreed_on, g.differs, g.gap_reason, g.gap_explained
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN voice_desiredoutcome o ON o.enquiry_id = e.id
LEFT JOIN LATERAL (
    SELECT g.words, g.agreed_on, g.differs, g.gap_reason, g.gap_explained FROM voice_negotiatedoutcome g
    WHERE g.outcome_id = o.id ORDER BY g.agreed_on DESC, g.id DESC LIMIT 1
) g ON true
WHERE 'said' = ANY (h.sees) AND o.voiced_by IN ('adult', 'advocate')
    AND NOT EXISTS (SELECT 1 FROM voice_desiredoutcome later WHERE later.follows_id = o.id);

-- What was agreed with the adult: in a plan that stands, or minuted for everybody; never what was minuted without them.
CREATE VIEW own_page_step WITH (security_barrier) AS
SELECT a.id, a.enquiry_id, a.what, a.owner_kind, coalesce(nullif(a.owner_name, ''), u.name, '') AS owner, a.due_on, r.result
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN plans_action a ON a.enquiry_id = e.id
LEFT JOIN plans_plan p ON p.id = a.plan_id
LEFT JOIN access_user u ON u.id = a.owner_id
LEFT JOIN LATERAL (
    SELECT r.result FROM plans_actionresult r WHERE r.action_id = a.id ORDER BY r."on" DESC, r.id DESC LIMIT 1
) r ON true
WHERE 'done' = ANY (h.sees) AND (h.who = 'adult' OR p.id IS NULL OR p.kind = 'safeguarding')
    AND ((p.id IS NOT NULL AND p.ended_on IS NULL)
        OR EXISTS (SELECT 1 FROM meetings_minuteline m WHERE m.action_id = a.id AND m.audience = 'everyone'))
    AND NOT EXISTS (SELECT 1 FROM meetings_minuteline m WHERE m.action_id = a.id AND m.audience IN ('apart', 'agency'));

CREATE VIEW own_page_plan WITH (security_barrier) AS
SELECT p.id, p.enquiry_id, p.contingency, p.alarm, p.next_review_on
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN plans_plan p ON p.enquiry_id = e.id
WHERE 'done' = ANY (h.sees) AND h.who = 'adult' AND p.ended_on IS NULL AND p.kind = 'safeguarding';

CREATE VIEW own_page_meeting WITH (security_barrier) AS
SELECT m.id, m.enquiry_id, m.kind, m.planned_on, m.planned_at, m.planned_place, m.planned_minutes
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN meetings_meeting m ON m.enquiry_id = e.id
WHERE 'meetings' = ANY (h.sees) AND m.planned_on >= current_date AND m.held_on IS NULL AND NOT m.cancelled
    AND m.kind NOT IN ('professionals', 'avoided')
    AND EXISTS (SELECT 1 FROM meetings_invitation i WHERE i.meeting_id = m.id AND i.part = 'adult' AND i.invited)
    AND (h.who = 'adult' OR EXISTS (
        SELECT 1 FROM meetings_invitation i WHERE i.meeting_id = m.id AND i.invited
            AND CASE h.who WHEN 'advocate' THEN i.part = 'advocate' ELSE i.person_id = h.person_id END));

CREATE VIEW own_page_attendee WITH (security_barrier) AS
SELECT i.id, i.meeting_id, i.part, coalesce(nullif(i.name, ''), p.name, u.name, '') AS name, i.agency
FROM own_page_meeting m
JOIN meetings_invitation i ON i.meeting_id = m.id
LEFT JOIN people_significantperson p ON p.id = i.person_id
LEFT JOIN access_user u ON u.id = i.user_id
WHERE i.invited AND i.part <> 'adult';

CREATE VIEW own_page_given WITH (security_barrier) AS
SELECT 2 * g.id AS id, coalesce(t.title, d.name, g.other) AS title, g.given_on, g.form,
    CASE WHEN t.ours THEN t.key ELSE '' END AS key, CASE WHEN t.ours THEN t.version ELSE '' END AS version
FROM own_side_here() h
JOIN information_informationgiven g ON g.adult_id = h.adult_id
LEFT JOIN information_informationitem t ON t.id = g.item_id
LEFT JOIN information_directoryentry d ON d.id = g.entry_id
WHERE 'papers' = ANY (h.sees) AND g.person_id IS NOT DISTINCT FROM h.person_id AND h.who <> 'advocate'
UNION ALL
SELECT 2 * d.id + 1, 'minutes', d.sent_on, '', '', ''
FROM own_side_here() h
JOIN enquiries_enquiry e ON e.adult_id = h.adult_id
JOIN meetings_meeting m ON m.enquiry_id = e.id
JOIN meetings_distribution d ON d.meeting_id = m.id
WHERE 'papers' = ANY (h.sees) AND h.who = 'adult' AND d.part = 'adult';

-- What whoever is in added before, and what became of it. Nobody sees what another added.
CREATE VIEW own_page_added WITH (security_barrier) AS
SELECT a.id, a.kind, ev.at AS added_at, coalesce(s.words, rs.words, f.words, '') AS words, f.answer AS safe,
    pp.title AS paper, r.at AS read_at, n.words AS answer, n.at AS answered_at
FROM own_side_here() h
JOIN own_side_addition a ON a.adult_id = h.adult_id
JOIN own_side_entry en ON en.id = a.entry_id
JOIN own_side_key k ON k.id = en.key_id
JOIN history_event ev ON ev.seq = a.event_id
LEFT JOIN voice_statement s ON s.id = a.statement_id
LEFT JOIN voice_safetycheck f ON f.id = a.safety_id
LEFT JOIN meetings_ownreport o ON o.id = a.report_id
LEFT JOIN voice_statement rs ON rs.id = o.statement_id
LEFT JOIN papers_paper pp ON pp.id = o.paper_id
LEFT JOIN LATERAL (
    SELECT min(e2.at) AS at FROM own_side_reply r JOIN history_event e2 ON e2.seq = r.event_id WHERE r.addition_id = a.id
) r ON true
LEFT JOIN LATERAL (
    SELECT r.words, e2.at FROM own_side_reply r JOIN history_event e2 ON e2.seq = r.event_id
    WHERE r.addition_id = a.id AND r.kind = 'answered' ORDER BY r.id DESC LIMIT 1
) n ON true
WHERE k.who = h.who AND k.person_id IS NOT DISTINCT FROM h.person_id AND (h.who <> 'advocate' OR k.id = h.key_id);

CREATE VIEW own_page_door WITH (security_barrier) AS
SELECT code_id AS id, key_id, adult_id, question, answer, language FROM own_side_at_the_door();

-- Who else may enter the adult's page: the adult sees it, and can stop it.
CREATE VIEW own_page_other WITH (security_barrier) AS
SELECT k.id, coalesce(p.name, k.name) AS name, k.who, ev.at AS since
FROM own_side_here() h
JOIN own_side_key k ON k.adult_id = h.adult_id AND k.id <> h.key_id
JOIN history_event ev ON ev.seq = k.event_id
LEFT JOIN people_significantperson p ON p.id = k.person_id
WHERE h.who = 'adult' AND k.who <> 'adult' AND k.ended_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM own_side_stop s WHERE s.key_id = k.id);
