-- The wall around people in positions of trust. Whoever serves pages sees no row of these tables but those of records
-- on which the person named by the setting "alongside.keeper" is a keeper; the setting is made for one transaction by
-- alongside/positions_of_trust/wall.py. The functions belong to the owner, who alone sees past the wall, and tell no more than a
-- yes, a no or a number.

CREATE FUNCTION positions_of_trust_reader() RETURNS bigint LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('alongside.keeper', true), '')::bigint $$;

CREATE FUNCTION positions_of_trust_kept(record bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT EXISTS (
        SELECT 1 FROM public.positions_of_trust_keeper k
        WHERE k.position_id = record AND k.user_id = public.positions_of_trust_reader() AND NOT k.ended
    )
$$;

CREATE FUNCTION positions_of_trust_is_new(record bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT NOT EXISTS (SELECT 1 FROM public.positions_of_trust_keeper k WHERE k.position_id = record) $$;

-- How many keep a record. Waits for whoever is changing that at the same time, so that two people cannot each end the
-- other.
CREATE FUNCTION positions_of_trust_keepers(record bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM 1 FROM public.positions_of_trust_positionoftrust p WHERE p.id = record FOR NO KEY UPDATE;
    RETURN (SELECT count(*) FROM public.positions_of_trust_keeper k WHERE k.position_id = record AND NOT k.ended);
END
$$;

-- Whether this very transaction is the one in which a second person agreed to destroy the record.
CREATE FUNCTION positions_of_trust_destroyed_now(record bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT EXISTS (
        SELECT 1 FROM public.positions_of_trust_destruction d JOIN public.history_event e ON e.seq = d.event_id
        WHERE d.position_id = record AND e.transaction_id = pg_current_xact_id()::text::bigint
    )
$$;

-- The only thing that can delete rows of a record; the product's own role may delete none.
CREATE FUNCTION positions_of_trust_destroy(record bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF NOT public.positions_of_trust_destroyed_now(record) THEN
        RAISE EXCEPTION 'alongside: a record is destroyed once, when two people agreed to it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    DELETE FROM public.positions_of_trust_disclosure WHERE position_id = record;
    DELETE FROM public.positions_of_trust_disclosuredecision WHERE position_id = record;
    DELETE FROM public.positions_of_trust_employerassurance WHERE position_id = record;
    DELETE FROM public.positions_of_trust_linkheldapart WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionaccount WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionclosing WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positioncorrection WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionlink WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionreview WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionrisk WHERE position_id = record;
    DELETE FROM public.positions_of_trust_positionrole WHERE position_id = record;
    DELETE FROM public.positions_of_trust_representation WHERE position_id = record;
    DELETE FROM public.positions_of_trust_retentionreview WHERE position_id = record;
    DELETE FROM public.positions_of_trust_subjecttold WHERE position_id = record;
END
$$;

ALTER TABLE positions_of_trust_positionoftrust ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_its_keepers ON positions_of_trust_positionoftrust
    USING (positions_of_trust_kept(id)) WITH CHECK (positions_of_trust_kept(id));

-- The first keeper of a new record names themself; after that, only keepers name keepers.
ALTER TABLE positions_of_trust_keeper ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_its_keepers ON positions_of_trust_keeper
    USING (user_id = positions_of_trust_reader() OR positions_of_trust_kept(position_id))
    WITH CHECK (
        positions_of_trust_kept(position_id)
        OR (user_id = positions_of_trust_reader() AND positions_of_trust_is_new(position_id))
    );

DO $$
DECLARE walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY[
        'destruction', 'destructionasked', 'disclosure', 'disclosuredecision', 'employerassurance', 'positionaccount',
        'positionclosing', 'positioncorrection', 'positionlink', 'positionreview', 'positionrisk', 'positionrole',
        'representation', 'retentionreview', 'subjecttold'
    ] LOOP
        EXECUTE format('ALTER TABLE public.positions_of_trust_%s ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format(
            'CREATE POLICY for_its_keepers ON public.positions_of_trust_%s'
            ' USING (positions_of_trust_kept(position_id)) WITH CHECK (positions_of_trust_kept(position_id))',
            walled
        );
    END LOOP;
END
$$;
