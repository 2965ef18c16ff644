-- What gaps are read from (alongside/measures/progress.py): each child table is read once for a record, in one LATERAL that counts
-- and dates everything that is asked of it. No free text.

CREATE VIEW today AS SELECT (now() AT TIME ZONE 'Europe/London')::date AS today;

-- The setting of each gap that holds today: the newest of those that do.
CREATE VIEW gap_setting_today AS
SELECT DISTINCT ON (s.gap) s.gap, s.asked, s.before_closing, s.says, s.days
FROM prompts_gapsetting s, today
WHERE s.from_on <= today.today AND (s.until_on IS NULL OR s.until_on > today.today)
ORDER BY s.gap, s.id DESC;

CREATE VIEW published_asking AS
SELECT council.code AS council, settled.*
FROM (
    SELECT coalesce(array_agg(s.gap::text) FILTER (WHERE NOT s.asked), '{}') AS switched_off,
           coalesce(array_agg(s.gap::text) FILTER (WHERE s.asked AND s.before_closing), '{}') AS before_closing,
           max(s.days) FILTER (WHERE s.gap = 'no_contact')::bigint AS days_no_contact,
           max(s.days) FILTER (WHERE s.gap = 'not_spoken_to')::bigint AS days_not_spoken_to,
           max(s.days) FILTER (WHERE s.gap = 'quiet')::bigint AS days_quiet,
           max(s.days) FILTER (WHERE s.gap = 'nothing_wanted_yet')::bigint AS days_nothing_wanted_yet,
           max(s.days) FILTER (WHERE s.gap = 'turned_away')::bigint AS days_turned_away,
           max(s.days) FILTER (WHERE s.gap = 'review_again')::bigint AS days_review_again,
           max(s.days) FILTER (WHERE s.gap = 'safety_again')::bigint AS days_safety_again,
           max(s.days) FILTER (WHERE s.gap = 'coercion_not_known')::bigint AS days_coercion_not_known,
           max(s.days) FILTER (WHERE s.gap = 'safe_contact_again')::bigint AS days_safe_contact_again,
           max(s.days) FILTER (WHERE s.gap = 'risk_not_weighed')::bigint AS days_risk_not_weighed,
           max(s.days) FILTER (WHERE s.gap = 'risk_not_decided')::bigint AS days_risk_not_decided,
           max(s.days) FILTER (WHERE s.gap = 'risk_not_backed')::bigint AS days_risk_not_backed,
           max(s.days) FILTER (WHERE s.gap = 'self_neglect_no_contact')::bigint AS days_self_neglect_no_contact,
           max(s.days) FILTER (WHERE s.gap = 'capacity_not_considered')::bigint AS days_capacity_not_considered,
           max(s.days) FILTER (WHERE s.gap = 'capacity_open')::bigint AS days_capacity_open,
           max(s.days) FILTER (WHERE s.gap = 'advocate_not_known')::bigint AS days_advocate_not_known,
           max(s.days) FILTER (WHERE s.gap = 'advocate_awaited')::bigint AS days_advocate_awaited,
           max(s.days) FILTER (WHERE s.gap = 'plan_never_reviewed')::bigint AS days_plan_never_reviewed,
           max(s.days) FILTER (WHERE s.gap = 'response_not_judged')::bigint AS days_response_not_judged,
           max(s.days) FILTER (WHERE s.gap = 'meeting_not_asked')::bigint AS days_meeting_not_asked,
           max(s.days) FILTER (WHERE s.gap = 'meeting_not_prepared')::bigint AS days_meeting_not_prepared,
           max(s.days) FILTER (WHERE s.gap = 'minutes_not_given')::bigint AS days_minutes_not_given,
           max(s.days) FILTER (WHERE s.gap = 'chair_not_asked')::bigint AS days_chair_not_asked,
           max(s.days) FILTER (WHERE s.gap = 'process_not_heard_of')::bigint AS days_process_not_heard_of,
           max(s.days) FILTER (WHERE s.gap = 'source_unheard')::bigint AS days_source_unheard,
           max(s.days) FILTER (WHERE s.gap = 'source_unsafe_again')::bigint AS days_source_unsafe_again,
           max(s.days) FILTER (WHERE s.gap = 'effect_not_asked')::bigint AS days_effect_not_asked,
           max(s.days) FILTER (WHERE s.gap = 'safe_today')::bigint AS days_safe_today,
           max(s.days) FILTER (WHERE s.gap = 'not_safe_asked_again')::bigint AS days_not_safe_asked_again,
           max(s.days) FILTER (WHERE s.gap = 'nothing_given')::bigint AS days_nothing_given,
           max(s.days) FILTER (WHERE s.gap = 'feedback_during')::bigint AS days_feedback_during,
           max(s.days) FILTER (WHERE s.gap = 'feedback_after')::bigint AS days_feedback_after,
           max(s.days) FILTER (WHERE s.gap = 'feedback_late')::bigint AS days_feedback_late,
           max(s.days) FILTER (WHERE s.gap = 'undecided')::bigint AS days_undecided,
           max(s.days) FILTER (WHERE s.gap = 'more_to_find_out')::bigint AS days_more_to_find_out,
           max(s.days) FILTER (WHERE s.gap = 'pathway_not_followed')::bigint AS days_pathway_not_followed,
           max(s.days) FILTER (WHERE s.gap = 'pathway_under_way')::bigint AS days_pathway_under_way
    FROM gap_setting_today s
) settled LEFT JOIN published_council council ON true;

-- The newest wish of somebody else that conflicts with the adult's own, and whether nothing is recorded of how it was handled.
CREATE VIEW conflicting_wish AS
SELECT DISTINCT ON (o.enquiry_id) o.enquiry_id, o.handled = '' AS unsettled
FROM voice_otherswish o WHERE o.conflicts ORDER BY o.enquiry_id, o.id DESC;

-- The newest answer to each gap of a record.
CREATE VIEW newest_answer_of_enquiry AS
SELECT DISTINCT ON (a.enquiry_id, a.gap) a.enquiry_id, a.gap, a.reason, a.words, a.answered_on, a.ask_again_on, a.event_id
FROM prompts_gapanswer a WHERE a.enquiry_id IS NOT NULL ORDER BY a.enquiry_id, a.gap, a.id DESC;

CREATE VIEW newest_answer_of_concern AS
SELECT DISTINCT ON (a.concern_id, a.gap) a.concern_id, a.gap, a.reason, a.words, a.answered_on, a.ask_again_on, a.event_id
FROM prompts_gapanswer a WHERE a.concern_id IS NOT NULL ORDER BY a.concern_id, a.gap, a.id DESC;
