-- Names of people said to pose a risk, folded, so that one who recurs is found however the name was spelt.
CREATE INDEX parties_source_by_name ON enquiries_sourceofrisk USING gin (people_fold(name) gin_trgm_ops)
    WHERE name <> '';
CREATE INDEX parties_concern_source_by_name ON concerns_concern USING gin (people_fold(source_name) gin_trgm_ops)
    WHERE source_name <> '';
