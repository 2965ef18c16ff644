-- Questionnaires that whoever is in may answer: the adult's own, those of the person who speaks for them, and those that
-- an advocate was asked to ask, with the least that they need to know.
CREATE VIEW own_page_asking WITH (security_barrier) AS
SELECT a.id, a.adult_id, a.enquiry_id, a.to_whom, a.stage, a.asked_by, a.how, a.asked_on, a.due_on, a.research,
    a.variant, a.language, q.title, v.content,
    CASE WHEN h.who = 'advocate' THEN r.reached_safely ELSE '' END AS reached_safely
FROM own_side_here() h
JOIN own_side_key k ON k.id = h.key_id
JOIN feedback_asking a ON a.adult_id = h.adult_id
JOIN feedback_questionnaireversion v ON v.id = a.version_id
JOIN feedback_questionnaire q ON q.id = v.questionnaire_id
LEFT JOIN feedback_feedbackreferral r ON r.asking_id = a.id
WHERE 'questions' = ANY (h.sees)
    AND NOT EXISTS (SELECT 1 FROM feedback_askingresult done WHERE done.asking_id = a.id)
    AND CASE h.who
        WHEN 'adult' THEN a.to_whom = 'adult' AND a.asked_by <> 'advocate'
        WHEN 'representative' THEN a.to_whom IN ('representative', 'around') AND a.person_id = h.person_id
        ELSE a.asked_by = 'advocate' AND r.id IS NOT NULL
            AND own_side_name_words(people_fold(r.advocate)) = own_side_name_words(people_fold(k.name))
    END;

-- Whoever is in, with what they need in order to read: the rest is as it was.
CREATE OR REPLACE VIEW own_page_me WITH (security_barrier) AS
SELECT h.entry_id AS id, h.key_id, h.adult_id, h.person_id, h.who, h.sees, h.ends_at, k.language,
    coalesce(nullif(a.known_as, ''), nullif(a.given_name, ''), a.family_name) AS called,
    coalesce(p.name, nullif(k.name, ''), '') AS visitor,
    a.date_of_birth > current_date - interval '26 years' AS younger,
    e.id AS enquiry_id, e.concluded_on,
    (SELECT c.stage FROM voice_conversation c WHERE c.enquiry_id = e.id ORDER BY c.held_on DESC, c.id DESC LIMIT 1) AS stage,
    CASE WHEN h.who = 'adult' THEN a.flagged ELSE '{}' END AS needs
FROM own_side_here() h
JOIN own_side_key k ON k.id = h.key_id
JOIN people_adult a ON a.id = h.adult_id
LEFT JOIN people_significantperson p ON p.id = h.person_id
LEFT JOIN LATERAL (
    SELECT e.id, e.concluded_on FROM enquiries_enquiry e WHERE e.adult_id = h.adult_id
    ORDER BY e.concluded_on IS NULL DESC, e.started_on DESC, e.id DESC LIMIT 1
) e ON true;
