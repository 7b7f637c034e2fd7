-- What a registry has on PostgreSQL beside the tables of all databases. Every statement may be run again.

-- One row: the library that the registry belongs to.
CREATE TABLE IF NOT EXISTS library (
    library_id VARCHAR(36) PRIMARY KEY
);

-- Each commit, and each change of an installation, takes a number from the feed: who listens is told when it commits.
CREATE OR REPLACE FUNCTION maquette_tell() RETURNS TRIGGER LANGUAGE plpgsql AS
    $$BEGIN PERFORM pg_notify('maquette', TG_TABLE_SCHEMA); RETURN NULL; END$$;

DROP TRIGGER IF EXISTS maquette_tell ON feed;

CREATE TRIGGER maquette_tell AFTER UPDATE ON feed FOR EACH STATEMENT EXECUTE FUNCTION maquette_tell();
