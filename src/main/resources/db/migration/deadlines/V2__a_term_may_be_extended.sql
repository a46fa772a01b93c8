-- The day a term was extended to by somebody who may, for rows that allow it.
ALTER TABLE clock ADD COLUMN extended_until date;
