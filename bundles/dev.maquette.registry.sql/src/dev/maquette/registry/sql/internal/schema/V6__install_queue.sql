-- Installations as a queue: which comes first, what somebody wants of the owner of one, and in which order they changed.

ALTER TABLE install_job ADD COLUMN IF NOT EXISTS priority INT DEFAULT 10 NOT NULL;

-- What it installs, while it is not finished.
ALTER TABLE install_job ADD COLUMN IF NOT EXISTS source VARCHAR;

ALTER TABLE install_job ADD COLUMN IF NOT EXISTS wish VARCHAR;

ALTER TABLE install_job ADD COLUMN IF NOT EXISTS change_number BIGINT DEFAULT 0 NOT NULL;

ALTER TABLE feed ADD COLUMN IF NOT EXISTS last_job_change BIGINT DEFAULT 0 NOT NULL;
