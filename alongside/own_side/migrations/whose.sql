-- Whose row this is, for the tables that the page's role may write in: as in door.sql, and of answers too.
CREATE OR REPLACE FUNCTION own_side_adult_of(called text, row_ jsonb) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN CASE called
        WHEN 'meetings_ownreport' THEN (
            SELECT e.adult_id FROM meetings_meeting m JOIN enquiries_enquiry e ON e.id = m.enquiry_id
            WHERE m.id = (row_ ->> 'meeting_id')::bigint)
        WHEN 'papers_papercontent' THEN (SELECT adult_id FROM papers_paper WHERE id = (row_ ->> 'paper_id')::bigint)
        WHEN 'own_side_code' THEN (SELECT adult_id FROM own_side_key WHERE id = (row_ ->> 'key_id')::bigint)
        WHEN 'own_side_entry' THEN (SELECT adult_id FROM own_side_key WHERE id = (row_ ->> 'key_id')::bigint)
        WHEN 'own_side_attempt' THEN (
            SELECT k.adult_id FROM own_side_code c JOIN own_side_key k ON k.id = c.key_id
            WHERE c.id = (row_ ->> 'code_id')::bigint)
        WHEN 'own_side_stop' THEN (SELECT adult_id FROM own_side_key WHERE id = (row_ ->> 'key_id')::bigint)
        WHEN 'own_side_leaving' THEN (
            SELECT k.adult_id FROM own_side_entry e JOIN own_side_key k ON k.id = e.key_id
            WHERE e.id = (row_ ->> 'entry_id')::bigint)
        WHEN 'feedback_askingresult' THEN (
            SELECT adult_id FROM feedback_asking WHERE id = (row_ ->> 'asking_id')::bigint)
        WHEN 'feedback_answer' THEN (
            SELECT a.adult_id FROM feedback_askingresult r JOIN feedback_asking a ON a.id = r.asking_id
            WHERE r.id = (row_ ->> 'result_id')::bigint)
        WHEN 'prompts_feedbackanswer' THEN (
            SELECT adult_id FROM prompts_feedbackasked WHERE id = (row_ ->> 'asked_id')::bigint)
        ELSE (row_ ->> 'adult_id')::bigint
    END;
END
$$;
