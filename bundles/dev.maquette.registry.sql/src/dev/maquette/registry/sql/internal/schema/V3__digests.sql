-- Digests of files, so that a file is not read again while it has the size and the time that it had. The time is kept
-- as two numbers, since no type of all databases is as precise as file systems are.

CREATE TABLE IF NOT EXISTS digest (
    file_id VARCHAR NOT NULL,
    algorithm VARCHAR(255) NOT NULL,
    file_size BIGINT NOT NULL,
    modified_second BIGINT NOT NULL,
    modified_nano INTEGER NOT NULL,
    hex VARCHAR NOT NULL,
    PRIMARY KEY (file_id, algorithm)
);
