-- The digest of one line: of every column in a fixed order, and of the digest before it.
-- This list never changes for lines already written: a new column needs a new version of this function.
CREATE FUNCTION history_digest(e history_event) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(e.previous || convert_to(jsonb_build_array(
        e.seq, extract(epoch FROM e.at)::numeric, e.by_id, e.verb, e.adult_id, e.about, e."on" - date '2000-01-01', e.page, e.why,
        e.facts, e.transaction_id)::text, 'UTF8'))
$$;

-- One writer at a time holds the end of the chain until it commits. The product's own role cannot choose the time.
CREATE FUNCTION history_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    last_seq bigint;
    last_digest bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(4242420001);
    SELECT seq, digest INTO last_seq, last_digest FROM public.history_event ORDER BY seq DESC LIMIT 1;
    NEW.seq := coalesce(last_seq, 0) + 1;
    NEW.previous := coalesce(last_digest, ''::bytea);
    NEW.transaction_id := pg_current_xact_id()::text::bigint;
    IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
        NEW.at := clock_timestamp();
    END IF;
    NEW.digest := history_digest(NEW);
    RETURN NEW;
END
$$;

CREATE TRIGGER history_chain BEFORE INSERT ON history_event FOR EACH ROW EXECUTE FUNCTION history_chain();

-- Where the chain ends. Runs as the owner, so that the product's own role need not be able to write it.
CREATE FUNCTION history_chain_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO history_chainhead (id, length, digest)
        SELECT 1, seq, digest FROM history_event ORDER BY seq DESC LIMIT 1
    ON CONFLICT (id) DO UPDATE SET length = excluded.length, digest = excluded.digest;
    RETURN NULL;
END
$$;

CREATE TRIGGER history_chain_end AFTER INSERT ON history_event FOR EACH STATEMENT EXECUTE FUNCTION history_chain_end();
