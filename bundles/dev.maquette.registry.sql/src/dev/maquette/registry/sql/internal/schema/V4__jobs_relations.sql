-- Installations with numbers that are never given twice, and relations in the history.

-- Nothing was ever kept in the table's first form.
DROP TABLE IF EXISTS install_job;

-- A job without an owner is nobody's: it is finished.
CREATE TABLE IF NOT EXISTS install_job (
    job_id BIGINT PRIMARY KEY,
    owner_id VARCHAR(36),
    status VARCHAR(255) NOT NULL,
    job VARCHAR NOT NULL
);

ALTER TABLE feed ADD COLUMN IF NOT EXISTS last_job BIGINT DEFAULT 0 NOT NULL;

CREATE INDEX IF NOT EXISTS relationship_by_second ON relationship (second_key);

-- Keys of other models, one a line: relations that began and that ended with the change.
ALTER TABLE change ADD COLUMN IF NOT EXISTS relations_begun VARCHAR;

ALTER TABLE change ADD COLUMN IF NOT EXISTS relations_ended VARCHAR;
