-- The door of the adult's own page, kept by the database: the page's own role may read nothing but what these functions
-- let through, whatever the program in front of it does. Two settings of a session are what a browser holds:
-- `alongside.code`, which somebody typed, and `alongside.entry`, which they were given when they got in.

-- Whether the adult, or a person around them, or an advocate of this name, may be shown anything online: the rules of
-- people/reaching.py for that one way, which a test holds to be the same.
CREATE FUNCTION own_side_name_words(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT coalesce(array_agg(DISTINCT m[1]), '{}') FROM regexp_matches(folded, '\w+', 'g') AS m
$$;

CREATE FUNCTION own_side_sources(of_adult bigint) RETURNS TABLE (words text[], relationship text)
LANGUAGE sql STABLE AS $$
    SELECT own_side_name_words(public.people_fold(s.name)), public.people_fold(s.relationship)
    FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id
    WHERE e.adult_id = of_adult AND (s.name <> '' OR s.relationship <> '')
    UNION ALL
    SELECT own_side_name_words(public.people_fold(c.source_name)), public.people_fold(c.source_relationship)
    FROM public.concerns_concern c
    WHERE c.adult_id = of_adult AND (c.source_name <> '' OR c.source_relationship <> '')
$$;

CREATE FUNCTION own_side_risky(this public.people_significantperson) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT this.poses_risk OR this.source_id IS NOT NULL OR EXISTS (
        SELECT 1
        FROM own_side_sources(this.adult_id) s, LATERAL (
            SELECT own_side_name_words(public.people_fold(this.name)) AS words,
                   public.people_fold(this.relationship) AS relationship
        ) p
        WHERE (cardinality(p.words) > 0 AND p.words <@ s.words AND s.words <@ p.words)
           OR ((p.words <@ s.words OR s.words <@ p.words) AND p.relationship <> '' AND p.relationship = s.relationship)
    )
$$;

CREATE FUNCTION own_side_domestic(of_adult bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM public.concerns_concern c WHERE c.adult_id = of_adult AND 'domestic' = ANY (c.types))
        OR EXISTS (
            SELECT 1 FROM public.enquiries_allegation a JOIN public.enquiries_enquiry e ON e.id = a.enquiry_id
            WHERE e.adult_id = of_adult AND a.type = 'domestic'
        )
$$;

CREATE FUNCTION own_side_safe_online(of_adult bigint, to_person bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    found text;
    seen_by_others boolean;
BEGIN
    IF to_person IS NULL THEN
        IF NOT EXISTS (SELECT 1 FROM public.people_adult a WHERE a.id = of_adult AND a.died_on IS NULL) THEN
            RETURN false;
        END IF;
    ELSIF NOT EXISTS (
        SELECT 1 FROM public.people_significantperson p
        WHERE p.id = to_person AND p.adult_id = of_adult AND p.adult_wants_them <> 'no' AND NOT own_side_risky(p)
    ) THEN
        RETURN false;
    END IF;
    SELECT s.safe, s.others_see INTO found, seen_by_others
    FROM public.people_safecontact s
    WHERE s.adult_id = of_adult AND s.channel = 'online' AND s.person_id IS NOT DISTINCT FROM to_person
    ORDER BY s.verified_on DESC, s.id DESC LIMIT 1;
    IF found = 'no' THEN
        RETURN false;
    END IF;
    RETURN NOT own_side_domestic(of_adult) OR (coalesce(found, '') = 'yes' AND NOT coalesce(seen_by_others, false));
END
$$;

CREATE FUNCTION own_side_safe_to_name(of_adult bigint, named text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT 1 FROM own_side_sources(of_adult) s
        WHERE cardinality(s.words) > 0 AND s.words <@ own_side_name_words(public.people_fold(named))
    ) AND NOT EXISTS (
        SELECT 1 FROM public.people_significantperson p
        WHERE p.adult_id = of_adult AND (p.adult_wants_them = 'no' OR own_side_risky(p))
            AND own_side_name_words(public.people_fold(p.name)) <> '{}'
            AND own_side_name_words(public.people_fold(p.name)) <@ own_side_name_words(public.people_fold(named))
    )
$$;

-- Whether a key opens anything at this moment. Nobody's does after the adult has died, and nobody who represents them may
-- enter while domestic abuse is alleged (practice 4.5 and 6).
CREATE FUNCTION own_side_opens(key public.own_side_key) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT key.ended_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM public.own_side_stop s WHERE s.key_id = key.id)
        AND EXISTS (SELECT 1 FROM public.people_adult a WHERE a.id = key.adult_id AND a.died_on IS NULL)
        AND CASE key.who
            WHEN 'advocate' THEN own_side_safe_to_name(key.adult_id, key.name)
            WHEN 'representative' THEN
                NOT own_side_domestic(key.adult_id) AND own_side_safe_online(key.adult_id, key.person_id)
            ELSE own_side_safe_online(key.adult_id, NULL)
        END
$$;

-- Whoever holds a code that still opens a page, before they have answered its question. At most one row.
CREATE FUNCTION own_side_at_the_door()
RETURNS TABLE (code_id bigint, key_id bigint, adult_id bigint, question text, answer text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, k.id, k.adult_id, k.question, k.answer, k.language
    FROM own_side_code c JOIN own_side_key k ON k.id = c.key_id
    WHERE current_setting('alongside.code', true) <> ''
        AND c.digest = sha256(convert_to(current_setting('alongside.code', true), 'UTF8'))
        AND c.ends_at > now()
        AND NOT EXISTS (SELECT 1 FROM own_side_entry e WHERE e.code_id = c.id)
        -- Five wrong answers with any code of this key, since this one was made.
        AND (
            SELECT count(*) FROM own_side_attempt a JOIN own_side_code other ON other.id = a.code_id
            WHERE other.key_id = k.id AND NOT a."right" AND a.event_id > c.event_id
        ) < 5
        -- Of the codes that somebody took for next time, the last.
        AND (c.given <> 'themselves' OR NOT EXISTS (
            SELECT 1 FROM own_side_code later
            WHERE later.key_id = k.id AND later.given = 'themselves' AND later.id > c.id))
        AND own_side_opens(k)
$$;

-- Whoever is in, at this moment: worked out anew for each statement, so that whoever is removed sees nothing more.
CREATE FUNCTION own_side_here()
RETURNS TABLE (entry_id bigint, key_id bigint, adult_id bigint, person_id bigint, who text, sees text[], ends_at timestamptz)
LANGUAGE sql STABLE ROWS 1 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.id, k.id, k.adult_id, k.person_id, k.who::text, k.sees::text[], e.ends_at
    FROM own_side_entry e JOIN own_side_key k ON k.id = e.key_id
    WHERE current_setting('alongside.entry', true) <> ''
        AND e.token = sha256(convert_to(current_setting('alongside.entry', true), 'UTF8'))
        AND e.ends_at > now()
        AND NOT EXISTS (SELECT 1 FROM own_side_leaving l WHERE l.entry_id = e.id)
        AND own_side_opens(k)
$$;

-- Whose row this is, for the tables that the page's role may write in.
CREATE FUNCTION own_side_adult_of(called text, row_ jsonb) RETURNS bigint
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
        ELSE (row_ ->> 'adult_id')::bigint
    END;
END
$$;

-- Whether everything that such a row leans on is the same adult's, and whatever says who wrote it says whoever is in.
CREATE FUNCTION own_side_leans_on_its_own(called text, row_ jsonb, theirs bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    mine record;
BEGIN
    SELECT * INTO mine FROM own_side_here();
    RETURN CASE called
        WHEN 'history_event' THEN row_ ->> 'by_id' IS NULL
        WHEN 'own_side_code' THEN (row_ ->> 'key_id')::bigint = mine.key_id
        WHEN 'own_side_leaving' THEN (row_ ->> 'entry_id')::bigint = mine.entry_id
        WHEN 'own_side_stop' THEN (row_ ->> 'entry_id')::bigint = mine.entry_id AND mine.who = 'adult'
        WHEN 'own_side_entry' THEN EXISTS (
            SELECT 1 FROM own_side_code c JOIN own_side_attempt a ON a.code_id = c.id AND a."right"
            WHERE c.id = (row_ ->> 'code_id')::bigint AND c.key_id = (row_ ->> 'key_id')::bigint)
        WHEN 'own_side_addition' THEN (row_ ->> 'entry_id')::bigint = mine.entry_id
            AND NOT EXISTS (
                SELECT 1 FROM voice_desiredoutcome o JOIN enquiries_enquiry e ON e.id = o.enquiry_id
                WHERE o.id = (row_ ->> 'outcome_id')::bigint AND e.adult_id <> theirs)
            AND NOT EXISTS (
                SELECT 1 FROM voice_safetycheck s WHERE s.id = (row_ ->> 'safety_id')::bigint AND s.adult_id <> theirs)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_ownreport r JOIN meetings_meeting m ON m.id = r.meeting_id
                JOIN enquiries_enquiry e ON e.id = m.enquiry_id
                WHERE r.id = (row_ ->> 'report_id')::bigint AND e.adult_id <> theirs)
        WHEN 'meetings_ownreport' THEN NOT EXISTS (
                SELECT 1 FROM voice_statement s WHERE s.id = (row_ ->> 'statement_id')::bigint AND s.adult_id <> theirs)
            AND NOT EXISTS (
                SELECT 1 FROM papers_paper p WHERE p.id = (row_ ->> 'paper_id')::bigint AND p.adult_id <> theirs)
        ELSE true
    END;
END
$$;

-- Whoever may not read who is on record writes about nobody but the adult whose page they have entered, or, at the door,
-- that they tried to. Held by a trigger on each table that the page's role may write in.
CREATE FUNCTION own_side_only_theirs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    theirs bigint := own_side_adult_of(TG_TABLE_NAME, to_jsonb(NEW));
    at_the_door boolean := TG_TABLE_NAME IN ('history_event', 'own_side_attempt', 'own_side_entry');
BEGIN
    IF NOT own_side_leans_on_its_own(TG_TABLE_NAME, to_jsonb(NEW), theirs) THEN
        RAISE EXCEPTION 'alongside: a row of one adult does not lean on the record of another'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM own_side_here() h WHERE h.adult_id = theirs)
        OR (at_the_door AND EXISTS (SELECT 1 FROM own_side_at_the_door() d WHERE d.adult_id = theirs))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'alongside: the page of one adult writes about nobody else'
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE PROCEDURE own_side_hold(called text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER own_side_only_theirs BEFORE INSERT OR UPDATE ON %I FOR EACH ROW
         WHEN (NOT has_table_privilege(current_user, ''people_adult'', ''SELECT''))
         EXECUTE FUNCTION own_side_only_theirs()', called);
END
$$;

CALL own_side_hold('history_event');
CALL own_side_hold('voice_statement');
CALL own_side_hold('voice_safetycheck');
CALL own_side_hold('papers_paper');
CALL own_side_hold('papers_papercontent');
CALL own_side_hold('meetings_ownreport');
CALL own_side_hold('own_side_code');
CALL own_side_hold('own_side_attempt');
CALL own_side_hold('own_side_entry');
CALL own_side_hold('own_side_leaving');
CALL own_side_hold('own_side_stop');
CALL own_side_hold('own_side_addition');
