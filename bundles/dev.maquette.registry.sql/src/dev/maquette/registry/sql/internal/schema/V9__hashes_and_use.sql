-- Hashes and whether models were ever used, for filters. Both are read from the entry that the last change left behind;
-- the hash stands before the path there, and a text that looks like one in what is nested comes after.

ALTER TABLE model ADD COLUMN IF NOT EXISTS hash VARCHAR;

ALTER TABLE model ADD COLUMN IF NOT EXISTS used BOOLEAN;

UPDATE model SET hash = (
    SELECT SUBSTRING(entry_after FROM POSITION('"hash":"' IN entry_after) + 8 FOR
        POSITION('"' IN SUBSTRING(entry_after FROM POSITION('"hash":"' IN entry_after) + 8)) - 1)
    FROM change WHERE change.sequence = model.last_change AND POSITION('"hash":"' IN entry_after) > 0
        AND POSITION('"hash":"' IN entry_after) < POSITION('"path":"' IN entry_after));

UPDATE model SET used = EXISTS (
    SELECT 1 FROM change WHERE change.sequence = model.last_change
        AND entry_after LIKE '%"use_count":%' AND entry_after NOT LIKE '%"use_count":0%');
