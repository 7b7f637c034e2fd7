-- Under which terms models were given away, for filters.

ALTER TABLE model ADD COLUMN IF NOT EXISTS license VARCHAR;

-- Whether what is made with the model may be sold; null when nobody says.
ALTER TABLE model ADD COLUMN IF NOT EXISTS commercial BOOLEAN;
