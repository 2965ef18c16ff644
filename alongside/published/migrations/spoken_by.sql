-- Whose answers they are, also where only grades were ticked and nothing was written.
CREATE OR REPLACE VIEW published_feedback AS
SELECT council.code AS council, 'FB' || f.id::text AS feedback_id, 'A' || f.adult_id::text AS adult_id,
       'E' || f.enquiry_id::text AS enquiry_id, f.asked_on, f.stage, f.how, f.asked_by, f.came,
       coalesce(s.spoken_by, r.spoken_by)::varchar(20) AS spoken_by
FROM prompts_feedbackasked f LEFT JOIN voice_statement s ON s.id = f.statement_id
LEFT JOIN feedback_askingresult r ON r.counted_id = f.id LEFT JOIN published_council council ON true;
