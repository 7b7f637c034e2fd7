-- Entries, their history, and the counter that gives each commit its place in it.
-- Every statement may be run again, so that an interrupted migration is simply repeated.

CREATE TABLE IF NOT EXISTS schema_version (
    version INTEGER PRIMARY KEY,
    applied_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What lists show of an entry. It lies in the order of addition, so that all of it is read in one sweep; the entry
-- itself is what the last change of it left behind, which must be kept as long as the entry is there.
CREATE TABLE IF NOT EXISTS model (
    added BIGINT PRIMARY KEY,
    last_change BIGINT NOT NULL,
    model_key VARCHAR(255) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    type VARCHAR(255) NOT NULL,
    base VARCHAR(255) NOT NULL,
    format VARCHAR(255) NOT NULL,
    variant VARCHAR(255),
    description VARCHAR,
    path VARCHAR NOT NULL,
    file_size BIGINT NOT NULL,
    rating INTEGER NOT NULL,
    favourite BOOLEAN NOT NULL,
    tags VARCHAR NOT NULL,
    notes VARCHAR,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE UNIQUE INDEX IF NOT EXISTS model_by_key ON model (model_key);

CREATE UNIQUE INDEX IF NOT EXISTS model_path ON model (path);

CREATE TABLE IF NOT EXISTS change (
    sequence BIGINT PRIMARY KEY,
    batch BIGINT NOT NULL,
    token VARCHAR(36) NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    operation VARCHAR NOT NULL,
    model_key VARCHAR(255) NOT NULL,
    entry_before VARCHAR,
    entry_after VARCHAR,
    version BIGINT NOT NULL,
    undoes BIGINT
);

CREATE INDEX IF NOT EXISTS change_of_model ON change (model_key, sequence);

CREATE INDEX IF NOT EXISTS change_of_batch ON change (batch);

-- One row: whoever commits holds it, so that sequences appear in the order of the commits.
CREATE TABLE IF NOT EXISTS feed (
    id INTEGER PRIMARY KEY,
    last_sequence BIGINT NOT NULL
);

INSERT INTO feed (id, last_sequence) SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM feed);
