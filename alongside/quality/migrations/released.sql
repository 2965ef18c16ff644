-- Words that may be read outside the record: released by a second person, not taken back, and of no restricted record.
-- Nothing here leads to anybody: no adult, no statement, no writer.
CREATE VIEW released_words AS
SELECT w.id, w.measure, w.theme, w.words, w.whose, coalesce(w.achieved, '') AS achieved, d.decided_on AS released_on
FROM quality_wordsforrelease w
JOIN quality_releasedecision d ON d.words_id = w.id AND d.released
JOIN people_adult a ON a.id = w.adult_id AND NOT a.restricted
WHERE NOT EXISTS (SELECT 1 FROM quality_wordswithdrawn t WHERE t.words_id = w.id);
