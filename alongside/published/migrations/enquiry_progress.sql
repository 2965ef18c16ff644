-- What has been done in each enquiry. The gaps that were answered stand in `answered` until the day on which they are asked again, or
-- until circumstances change: a concern, an allegation, risk weighed or capacity looked at after the answer was given.
CREATE VIEW published_enquiry_progress AS
SELECT council.code AS council, 'E' || e.id::text AS enquiry_id, 'A' || e.adult_id::text AS adult_id, team.name AS team, today.today,
       e.started_on, e.concluded_on AS closed_on, adult.died_on, answers.answered, answers.answered_because, e.kind, e.lead_id IS NOT NULL AS has_lead,
       talked.conversations, talked.last_contact_on, talked.ever_seen_alone,
       asked.times_asked, greatest(asked.last_asked_on, wanted.last_reviewed_on) AS last_asked_on, asked.last_asked_answer,
       wanted.outcomes_wanted, wanted.outcomes_not_agreed, wanted.outcomes_not_classified, wanted.outcomes_not_reviewed,
       wanted.outcomes_reviewed_since, others.others_wishes_unsettled,
       raised.last_concern_on,
       (SELECT (h.at AT TIME ZONE 'Europe/London')::date FROM history_event h WHERE h.seq = alleged.line) AS last_allegation_on,
       coalesce(raised.domestic, false) OR coalesce(alleged.domestic, false) AS domestic_abuse, sources.service_involved,
       sources.sources_not_heard, sources.source_unsafe_since, coalesce(sources.in_large_scale, false) AND NOT EXISTS (
           SELECT 1 FROM large_scale_childenquiry k LEFT JOIN large_scale_childenquiryended x ON x.child_id = k.id
           WHERE k.enquiry_id = e.id AND x.id IS NULL) AS large_scale_not_linked,
       raised.referrers_owed_an_answer,
       safety.safety_checks, safety.last_safety_on, safety.last_safety_answer,
       asking.asking_considered, asking.asking_decision, asking.asking_look_again_on,
       coercion.coercion_checks, coercion.coercion_found, coercion.coercion_checked_on, reached.contact_confirmed_on,
       weighed.risk_weighings, weighed.risk_weighed_on, weighed.risk_undecided_since, weighed.risk_review_on, weighed.risk_unbacked_since,
       unease.unease_revisit_on,
       capacity.capacity_assessments, capacity.capacity_assessed_on, capacity.capacity_open_since, capacity.capacity_review_on,
       capacity.decisions_lacking, capacity.decisions_without_best_interests, capacity.best_interests_review_on,
       need.advocate_considered, need.advocate_result, need.advocate_offered, need.advocate_considered_on,
       support.supporters, support.advocate_waited_for_since, support.advocates_not_asked_for_feedback,
       plans.plans_open, plans.plan_reviews_due, plans.plan_unreviewed_since, plans.plans_without_a_copy, plans.plans_not_agreed_or_asked,
       actions.action_due_on, responses.response_unjudged_since,
       meetings.meeting_without_adult_on, meetings.meeting_unprepared_on, meetings.meeting_unasked_on, meetings.meeting_untold_since,
       meetings.meetings_part_unknown, meetings.minutes_owed_since, meetings.chair_unasked_since,
       contact.named_contacts, given.things_given, given.things_not_explained,
       closing.closing_conversations, closing.asked_later,
       feedback.feedback_during, feedback.feedback_after, checks.closing_checks,
       caused.caused_due_on, caused.caused_unchecked, caused.caused_unsent_since,
       agencies.agencies_sharing_not_said, processes.processes_effect_not_known, processes.process_unheard_since,
       today_safe.safe_today_on, today_safe.safe_today_answer, paused.pause_look_again_on, paused.pauses_not_told,
       coalesce(alleged.self_neglect, false) AS self_neglect_alleged, managed.risk_managements, managed.managements_open,
       managed.management_review_on, managed.management_untried_since, managed.managements_without_what_matters,
       managed.managements_without_ability, considered.adult_reviews,
       needs.needs_nobody_told, needs.need_until_on, prevented.effect_unasked_since
FROM enquiries_enquiry e
CROSS JOIN today
JOIN people_adult adult ON adult.id = e.adult_id
JOIN access_team team ON team.id = e.team_id
LEFT JOIN LATERAL (
    SELECT count(*) AS conversations, max(v.held_on) AS last_contact_on, bool_or(v.seen_alone) AS ever_seen_alone
    FROM voice_conversation v WHERE v.enquiry_id = e.id
) talked ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS times_asked, max(k.asked_on) AS last_asked_on,
           (array_agg(k.answer ORDER BY k.asked_on DESC, k.id DESC))[1] AS last_asked_answer
    FROM voice_askedoutcome k WHERE k.enquiry_id = e.id
) asked ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS outcomes_wanted, count(*) FILTER (WHERE NOT w.agreed) AS outcomes_not_agreed,
           count(*) FILTER (WHERE NOT w.classified) AS outcomes_not_classified,
           count(*) FILTER (WHERE w.reviewed_on IS NULL) AS outcomes_not_reviewed,
           min(w.reviewed_on) AS outcomes_reviewed_since, max(w.reviewed_on) AS last_reviewed_on
    FROM (
        SELECT EXISTS (SELECT 1 FROM voice_negotiatedoutcome n WHERE n.outcome_id = o.outcome_id) AS agreed,
               EXISTS (SELECT 1 FROM voice_classification k WHERE k.outcome_id = o.outcome_id) AS classified,
               (SELECT r.reviewed_on FROM voice_outcomereview r WHERE r.outcome_id = o.outcome_id
                ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) AS reviewed_on
        FROM outcome_wanted o WHERE o.enquiry_id = e.id OFFSET 0
    ) w
) wanted ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE o.unsettled) AS others_wishes_unsettled FROM conflicting_wish o WHERE o.enquiry_id = e.id
) others ON true
LEFT JOIN LATERAL (
    SELECT max(c.raised_on) AS last_concern_on, min(c.raised_on) FILTER (WHERE l.id IS NOT NULL) AS first_concern_on, bool_or('domestic' = ANY (c.types)) FILTER (WHERE l.id IS NOT NULL) AS domestic,
           max(l.event_id) AS line,
           count(l.id) FILTER (WHERE c.referrer_owed_answer AND NOT EXISTS (
               SELECT 1 FROM concerns_answertoreferrer a WHERE a.concern_id = c.id)) AS referrers_owed_an_answer
    FROM concerns_concern c LEFT JOIN concerns_concernenquiry l ON l.concern_id = c.id AND l.enquiry_id = e.id
    WHERE c.adult_id = e.adult_id
) raised ON true
LEFT JOIN LATERAL (
    SELECT bool_or(l.type = 'domestic') AS domestic, bool_or(l.type = 'self-neglect') AS self_neglect, max(l.event_id) AS line
    FROM enquiries_allegation l WHERE l.enquiry_id = e.id
) alleged ON true
LEFT JOIN LATERAL (
    SELECT bool_or(s.kind = 'service-provider') AS service_involved,
           count(*) FILTER (WHERE coalesce(h.chance, 'not-yet') = 'not-yet') AS sources_not_heard,
           min(h."on") FILTER (WHERE h.chance = 'unsafe') AS source_unsafe_since,
           bool_or(s.service_id IS NOT NULL AND organisations_survivor_of_service(s.service_id) IN (
               SELECT organisations_survivor_of_service(l.service_id) FROM large_scale_largescaleenquiry l
               WHERE l.concluded_on IS NULL AND l.service_id IS NOT NULL)) AS in_large_scale
    FROM enquiries_sourceofrisk s
    LEFT JOIN LATERAL (SELECT h.chance, h."on" FROM parties_sourceheard h WHERE h.source_id = s.id ORDER BY h.id DESC LIMIT 1) h ON true
    WHERE s.enquiry_id = e.id
) sources ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS safety_checks, max(s.asked_on) AS last_safety_on,
           (array_agg(s.answer ORDER BY s.asked_on DESC, s.id DESC))[1] AS last_safety_answer
    FROM voice_safetycheck s WHERE s.enquiry_id = e.id
) safety ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS asking_considered, (array_agg(s.decision ORDER BY s.considered_on DESC, s.id DESC))[1] AS asking_decision,
           (array_agg(s.look_again_on ORDER BY s.considered_on DESC, s.id DESC))[1] AS asking_look_again_on
    FROM risk_safetoask s WHERE s.adult_id = e.adult_id AND s.considered_on >= least(raised.first_concern_on, e.started_on)
) asking ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS coercion_checks, (array_agg(k.found ORDER BY k.checked_on DESC, k.id DESC))[1] AS coercion_found,
           max(k.checked_on) AS coercion_checked_on
    FROM risk_coercioncheck k WHERE k.enquiry_id = e.id
) coercion ON true
LEFT JOIN LATERAL (
    SELECT max(s.verified_on) FILTER (WHERE s.safe = 'yes') AS contact_confirmed_on
    FROM (SELECT DISTINCT ON (k.channel) k.safe, k.verified_on FROM people_safecontact k
          WHERE k.adult_id = e.adult_id AND k.person_id IS NULL ORDER BY k.channel, k.verified_on DESC, k.id DESC) s
) reached ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS risk_weighings, max(w.weighed_on) AS risk_weighed_on,
           min(w.weighed_on) FILTER (WHERE d.id IS NULL) AS risk_undecided_since, min(d.review_on) AS risk_review_on,
           min(d.decided_on) FILTER (WHERE NOT d.backed) AS risk_unbacked_since, max(w.event_id) AS line
    FROM risk_riskweighing w
    LEFT JOIN LATERAL (
        SELECT d.id, d.decided_on, d.review_on, EXISTS (SELECT 1 FROM risk_riskbacking b WHERE b.decision_id = d.id) AS backed
        FROM risk_riskdecision d WHERE d.weighing_id = w.id ORDER BY d.id DESC LIMIT 1
    ) d ON true
    WHERE w.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM risk_riskweighing later WHERE later.supersedes_id = w.id)
) weighed ON true
LEFT JOIN LATERAL (
    SELECT min(u.revisit_on) AS unease_revisit_on FROM risk_workersunease u
    WHERE u.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM risk_workersunease later WHERE later.follows_id = u.id)
) unease ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS capacity_assessments, max(k.assessed_on) AS capacity_assessed_on, max(k.event_id) AS line,
           min(k.assessed_on) FILTER (WHERE k.conclusion = 'not-concluded') AS capacity_open_since,
           min(k.review_on) AS capacity_review_on, count(*) FILTER (WHERE k.conclusion = 'lacks') AS decisions_lacking,
           count(*) FILTER (WHERE k.conclusion = 'lacks' AND b.id IS NULL) AS decisions_without_best_interests,
           min(b.review_on) AS best_interests_review_on
    FROM capacity_capacityassessment k
    LEFT JOIN LATERAL (SELECT b.id, b.review_on FROM capacity_bestinterestsdecision b WHERE b.assessment_id = k.id
                       ORDER BY b.id DESC LIMIT 1) b ON true
    WHERE k.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM capacity_capacityassessment later WHERE later.supersedes_id = k.id)
) capacity ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS advocate_considered, (array_agg(n.result ORDER BY n.id DESC))[1] AS advocate_result,
           (array_agg(n.offered ORDER BY n.id DESC))[1] AS advocate_offered, max(n.considered_on) AS advocate_considered_on
    FROM capacity_advocacyconsideration n WHERE n.adult_id = e.adult_id AND (n.enquiry_id = e.id OR n.enquiry_id IS NULL)
) need ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE v.kind <> 'attorney') AS supporters,
           min(told.since) FILTER (WHERE NOT coalesce(told.met, false)) AS advocate_waited_for_since,
           count(*) FILTER (WHERE told.met AND NOT told.fed_back AND v.kind IN ('care-act', 'imca', 'professional', 'buddy'))
               AS advocates_not_asked_for_feedback
    FROM capacity_advocacy v
    LEFT JOIN LATERAL (
        SELECT min(s.happened_on) FILTER (WHERE s.step IN ('recognised', 'referred', 'accepted')) AS since,
               bool_or(s.step IN ('contact', 'meeting', 'ended')) AS met, bool_or(s.step = 'feedback') AS fed_back
        FROM capacity_advocacystep s WHERE s.advocacy_id = v.id
    ) told ON true
    WHERE v.enquiry_id = e.id
) support ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS plans_open, count(*) FILTER (WHERE p.next_review_on <= today.today) AS plan_reviews_due,
           min(p.started_on) FILTER (WHERE NOT EXISTS (SELECT 1 FROM plans_planreview r WHERE r.plan_id = p.id)) AS plan_unreviewed_since,
           count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM plans_plancopy k WHERE k.plan_id = p.id)) AS plans_without_a_copy,
           count(*) FILTER (WHERE coalesce(p.basis, 'not-asked') = 'not-asked') AS plans_not_agreed_or_asked
    FROM plans_plan p WHERE p.enquiry_id = e.id AND p.ended_on IS NULL
) plans ON true
LEFT JOIN LATERAL (
    SELECT min(x.due_on) AS action_due_on FROM plans_action x
    WHERE x.enquiry_id = e.id AND x.due_on IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM plans_actionresult r WHERE r.action_id = x.id AND r.result IN ('done', 'not-needed'))
) actions ON true
LEFT JOIN LATERAL (
    SELECT min(coalesce(u.used_from, u.offered_on)) AS response_unjudged_since FROM plans_responseused u
    WHERE u.enquiry_id = e.id AND u.answer = 'accepted' AND NOT EXISTS (SELECT 1 FROM plans_howitworked h WHERE h.used_id = u.id)
) responses ON true
LEFT JOIN LATERAL (
    SELECT min(m.planned_on) FILTER (WHERE m.ahead AND m.adult IS NULL AND m.kind <> 'professionals') AS meeting_without_adult_on,
           min(m.planned_on) FILTER (WHERE m.ahead AND m.comes AND NOT m.prepared) AS meeting_unprepared_on,
           min(m.planned_on) FILTER (WHERE m.ahead AND m.comes AND m.involvement IS NULL AND NOT m.wished) AS meeting_unasked_on,
           min(m.planned_on) FILTER (WHERE m.held_on IS NULL AND NOT m.ahead) AS meeting_untold_since,
           count(*) FILTER (WHERE m.held_on IS NOT NULL AND m.comes AND m.attended IS NULL) AS meetings_part_unknown,
           min(m.held_on) FILTER (WHERE m.minuted AND NOT m.given) AS minutes_owed_since,
           min(m.held_on) FILTER (WHERE NOT m.chair_judged) AS chair_unasked_since
    FROM (
        SELECT m.kind, m.planned_on, m.held_on, m.involvement, m.held_on IS NULL AND m.planned_on >= today.today AS ahead,
               i.id AS adult, i.id IS NOT NULL AND i.invited IS NOT FALSE AS comes, i.attended,
               EXISTS (SELECT 1 FROM meetings_preparation p WHERE p.invitation_id = i.id) AS prepared,
               EXISTS (SELECT 1 FROM meetings_meetingwish w WHERE w.meeting_id = m.id) AS wished,
               EXISTS (SELECT 1 FROM meetings_minuteline l WHERE l.meeting_id = m.id) AS minuted,
               EXISTS (SELECT 1 FROM meetings_distribution d WHERE d.meeting_id = m.id AND d.version = 'adult') AS given,
               EXISTS (SELECT 1 FROM meetings_chairfeedback f WHERE f.meeting_id = m.id) AS chair_judged
        FROM meetings_meeting m LEFT JOIN meetings_invitation i ON i.meeting_id = m.id AND i.part = 'adult'
        WHERE m.enquiry_id = e.id AND NOT m.cancelled AND m.kind <> 'avoided' OFFSET 0
    ) m
) meetings ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS named_contacts FROM information_namedcontact k WHERE k.enquiry_id = e.id
) contact ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS things_given, count(*) FILTER (WHERE g.explained IS NULL) AS things_not_explained
    FROM information_informationgiven g
    WHERE g.adult_id = e.adult_id AND g.person_id IS NULL AND (g.enquiry_id = e.id OR g.given_on >= e.started_on)
) given ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS closing_conversations, (array_agg(k.asked_later ORDER BY k.id DESC))[1] AS asked_later
    FROM information_closingconversation k WHERE k.enquiry_id = e.id
) closing ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE f.stage = 'during') AS feedback_during, count(*) FILTER (WHERE f.stage = 'after') AS feedback_after
    FROM prompts_feedbackasked f WHERE f.enquiry_id = e.id
) feedback ON true
LEFT JOIN LATERAL (
    SELECT coalesce(array_agg(k.check_of::text), '{}') AS closing_checks FROM prompts_closingcheck k WHERE k.enquiry_id = e.id
) checks ON true
LEFT JOIN LATERAL (
    SELECT min(c.due_on) FILTER (WHERE c.sent AND NOT c.waits) AS caused_due_on, count(*) FILTER (WHERE c.waits) AS caused_unchecked,
           min(c.asked_on) FILTER (WHERE NOT c.sent) AS caused_unsent_since
    FROM (
        SELECT c.due_on, c.asked_on, EXISTS (SELECT 1 FROM caused_requestsent s WHERE s.caused_id = c.id) AS sent,
               EXISTS (SELECT 1 FROM caused_causedreturn r LEFT JOIN caused_qualitycheck q ON q.came_back_id = r.id
                       WHERE r.caused_id = c.id AND q.id IS NULL) AS waits
        FROM caused_causedenquiry c WHERE c.enquiry_id = e.id AND c.ended_on IS NULL OFFSET 0
    ) c
) caused ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE g.may_share IS NULL) AS agencies_sharing_not_said
    FROM partners_agencyinvolved g WHERE g.enquiry_id = e.id AND g.ended_on IS NULL
) agencies ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE p.effect = 'not-known') AS processes_effect_not_known,
           min(greatest(p.started_on, (SELECT max(s."on") FROM partners_processstep s WHERE s.process_id = p.id)))
               FILTER (WHERE p.effect IN ('wait', 'partly')) AS process_unheard_since
    FROM partners_parallelprocess p WHERE p.enquiry_id = e.id AND p.ended_on IS NULL
) processes ON true
LEFT JOIN LATERAL (
    SELECT (s.asked_at AT TIME ZONE 'Europe/London')::date AS safe_today_on, s.answer AS safe_today_answer
    FROM waiting_safetodaycheck s
    WHERE s.adult_id = e.adult_id AND (s.asked IN ('alone', 'phone', 'visit', 'through') OR s.answer = 'no')
        AND (s.asked_at AT TIME ZONE 'Europe/London')::date >= least(raised.first_concern_on, e.started_on)
    ORDER BY s.asked_at DESC, s.id DESC LIMIT 1
) today_safe ON true
LEFT JOIN LATERAL (
    SELECT min(coalesce(p.look_again_on, p.from_on + 28)) AS pause_look_again_on,
           count(*) FILTER (WHERE p.agrees IS NULL OR p.agrees = 'not-told') AS pauses_not_told
    FROM timeliness_pause p
    WHERE p.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM timeliness_resumption r WHERE r.pause_id = p.id)
) paused ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS risk_managements, count(*) FILTER (WHERE m.goes_on) AS managements_open,
           min(m.next_review_on) FILTER (WHERE m.goes_on) AS management_review_on,
           min(m.tried_on) FILTER (WHERE m.goes_on) AS management_untried_since,
           count(*) FILTER (WHERE m.goes_on AND m.matters_id IS NULL) AS managements_without_what_matters,
           count(*) FILTER (WHERE m.goes_on AND NOT m.noted) AS managements_without_ability
    FROM (
        SELECT m.ended_on IS NULL AS goes_on, m.next_review_on, m.matters_id,
               coalesce((SELECT max(a."on") FROM self_neglect_engagementattempt a WHERE a.management_id = m.id), m.started_on) AS tried_on,
               EXISTS (SELECT 1 FROM self_neglect_executivefunctionnote n WHERE n.management_id = m.id)
                   OR EXISTS (SELECT 1 FROM capacity_capacityassessment k WHERE k.adult_id = m.adult_id) AS noted
        FROM self_neglect_riskmanagement m WHERE m.adult_id = e.adult_id OFFSET 0
    ) m
) managed ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS adult_reviews FROM adult_reviews_reviewedadult r WHERE r.adult_id = e.adult_id
) considered ON true
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE n.told_on IS NULL) AS needs_nobody_told, min(n.until) AS need_until_on
    FROM prevention_unmetneed n WHERE n.enquiry_id = e.id AND n.met_on IS NULL
) needs ON true
LEFT JOIN LATERAL (
    SELECT min(p.done_on) AS effect_unasked_since FROM prevention_preventiveaction p
    WHERE p.enquiry_id = e.id AND NOT EXISTS (SELECT 1 FROM prevention_preventiveeffect f WHERE f.action_id = p.id)
) prevented ON true
LEFT JOIN LATERAL (
    SELECT coalesce(array_agg(a.gap::text), '{}') AS answered,
           coalesce(array_agg(a.gap || ':' || a.reason), '{}') AS answered_because
    FROM newest_answer_of_enquiry a
    WHERE a.enquiry_id = e.id AND a.ask_again_on > today.today
        AND a.event_id >= coalesce(greatest(raised.line, alleged.line, weighed.line, capacity.line), 0)
        AND a.answered_on >= coalesce(raised.last_concern_on, a.answered_on)
) answers ON true
LEFT JOIN published_council council ON true;
