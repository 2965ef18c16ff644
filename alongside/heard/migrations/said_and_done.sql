-- What people said and what was done, in the short words that they read: what a second person released, and nobody has
-- taken down since. Nothing here leads to anybody. The role of the adult's own page may read it.
CREATE VIEW own_page_said_and_done WITH (security_barrier) AS
SELECT s.id, s.short_said AS said, s.short_done AS done, s.changed_on
FROM heard_saidanddone s
JOIN LATERAL (SELECT r.released FROM heard_release r WHERE r.entry_id = s.id ORDER BY r.id DESC LIMIT 1) n ON n.released;
