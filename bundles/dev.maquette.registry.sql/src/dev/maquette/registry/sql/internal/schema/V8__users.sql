-- Those who use the library over a server, and keys that all servers of the library share.

CREATE TABLE IF NOT EXISTS account (
    account_id VARCHAR(255) PRIMARY KEY,
    email VARCHAR(255) NOT NULL,
    -- The same in lower case, so that it is given once.
    email_folded VARCHAR(255) NOT NULL,
    display_name VARCHAR,
    is_admin BOOLEAN NOT NULL,
    is_active BOOLEAN NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_login_at TIMESTAMP(6) WITH TIME ZONE,
    epoch BIGINT NOT NULL
);

CREATE UNIQUE INDEX IF NOT EXISTS account_by_email ON account (email_folded);

CREATE TABLE IF NOT EXISTS shared_key (
    key_name VARCHAR(255) PRIMARY KEY,
    key_text VARCHAR NOT NULL
);

-- How often accounts were changed; whoever changes one holds the row.
ALTER TABLE feed ADD COLUMN IF NOT EXISTS last_account_change BIGINT DEFAULT 0 NOT NULL;
