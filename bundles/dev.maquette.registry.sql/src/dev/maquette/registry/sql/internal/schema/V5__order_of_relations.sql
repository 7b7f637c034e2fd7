-- The place of a relation among those of each of its models. Earlier relations come first, in the order of their time.

ALTER TABLE relationship ADD COLUMN IF NOT EXISTS first_place BIGINT DEFAULT 0 NOT NULL;

ALTER TABLE relationship ADD COLUMN IF NOT EXISTS second_place BIGINT DEFAULT 0 NOT NULL;
