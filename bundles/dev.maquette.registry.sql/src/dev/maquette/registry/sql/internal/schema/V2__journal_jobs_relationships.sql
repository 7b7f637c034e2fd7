-- Processes with a lease and what they own: intents of operations that touch files, and installations.

CREATE TABLE IF NOT EXISTS owner (
    owner_id VARCHAR(36) PRIMARY KEY,
    host VARCHAR(255) NOT NULL,
    pid BIGINT NOT NULL,
    started_millis BIGINT NOT NULL,
    lease_until TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS intent (
    intent_id BIGINT PRIMARY KEY,
    owner_id VARCHAR(36) NOT NULL,
    operation VARCHAR NOT NULL,
    payload VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS install_job (
    job_id VARCHAR(255) PRIMARY KEY,
    owner_id VARCHAR(36),
    status VARCHAR(255) NOT NULL,
    job VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS relationship (
    first_key VARCHAR(255) NOT NULL,
    second_key VARCHAR(255) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (first_key, second_key)
);
