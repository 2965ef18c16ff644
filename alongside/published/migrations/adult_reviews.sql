-- Safeguarding adult reviews as the national return counts them (SG5a, SG5b), and what became of what they recommend.

CREATE VIEW published_section_44_review AS
SELECT council.code AS council, 'AR' || r.referral_id::text AS review_id, r.completed_on
FROM adult_reviews_adultreview r LEFT JOIN published_council council ON true;

-- One row an adult of a review. The day of birth of somebody on record is read from their record.
CREATE VIEW published_section_44_adult AS
SELECT council.code AS council, 'AR' || p.referral_id::text AS review_id,
       row_number() OVER (PARTITION BY p.referral_id ORDER BY p.id) AS adult_no, p.died,
       coalesce(p.birth_date, a.date_of_birth) AS birth_date
FROM adult_reviews_reviewedadult p
JOIN adult_reviews_adultreview r ON r.referral_id = p.referral_id
LEFT JOIN people_adult a ON a.id = p.adult_id
LEFT JOIN published_council council ON true;

-- How many actions each recommendation has, and how many of them are done, and checked by somebody else. Ours alone.
CREATE VIEW published_review_recommendation AS
SELECT council.code AS council, 'RC' || c.id::text AS recommendation_id, 'AR' || r.referral_id::text AS review_id, c.made_on,
       acted.actions, acted.settled, acted.checked, acted.next_due_on
FROM adult_reviews_reviewrecommendation c
JOIN adult_reviews_adultreview r ON r.id = c.review_id
CROSS JOIN LATERAL (
    SELECT count(*) AS actions,
           count(*) FILTER (WHERE e.result IN ('done', 'not-needed')) AS settled,
           count(*) FILTER (WHERE e.result IN ('done', 'not-needed') AND e.checked_on IS NOT NULL) AS checked,
           min(t.due_on) FILTER (WHERE e.result IS NULL OR e.result NOT IN ('done', 'not-needed')) AS next_due_on
    FROM adult_reviews_reviewaction t
    LEFT JOIN LATERAL (
        SELECT v.result, v.checked_on FROM adult_reviews_reviewevidence v WHERE v.action_id = t.id ORDER BY v.id DESC LIMIT 1
    ) e ON true
    WHERE t.recommendation_id = c.id
) acted
LEFT JOIN published_council council ON true;
