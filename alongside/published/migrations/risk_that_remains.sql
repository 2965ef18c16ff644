-- As before, but for which of two sources of one kind is kept, as they count once (standards of the national return, 1.2): a risk
-- that was identified before any other finding, and of those the one that remains before one that was reduced or removed. A risk
-- that nothing was done about is not hidden behind one that is gone.
CREATE OR REPLACE VIEW published_risk_result AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, r.kind AS source, r.assessment, r.result
FROM enquiries_enquiry e
JOIN LATERAL (SELECT x.id FROM enquiries_conclusion x WHERE x.enquiry_id = e.id AND e.concluded_on IS NOT NULL
              ORDER BY x.id DESC LIMIT 1) c ON true
JOIN LATERAL (
    SELECT DISTINCT ON (s.kind) s.kind, r.assessment, r.result
    FROM enquiries_riskresult r JOIN enquiries_sourceofrisk s ON s.id = r.source_id
    WHERE r.conclusion_id = c.id
    ORDER BY s.kind, r.assessment NOT IN ('identified-action', 'identified-no-action'),
             array_position(ARRAY['remained', 'reduced', 'removed'], r.result::text),
             array_position(ARRAY['identified-action', 'identified-no-action', 'inconclusive-action',
                                  'inconclusive-no-action', 'none-action', 'none-no-action', 'ceased'], r.assessment::text)
) r ON true
LEFT JOIN published_council council ON true;
