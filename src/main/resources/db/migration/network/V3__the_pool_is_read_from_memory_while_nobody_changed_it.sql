-- One row whose token changes with every change of the pool or of the firms it is printed with: whoever
-- keeps the pool in memory asks for the token only. A random token and not a counter, since the number
-- of a change that was rolled back would come again with other people behind it.
CREATE TABLE pool_token (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  token  uuid NOT NULL
);
INSERT INTO pool_token (token) VALUES (gen_random_uuid());

CREATE FUNCTION pool_has_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pool_token SET token = gen_random_uuid();
  RETURN NULL;
END $$;
CREATE TRIGGER pool_changed AFTER INSERT OR UPDATE OR DELETE ON practitioner
  FOR EACH STATEMENT EXECUTE FUNCTION pool_has_changed();
CREATE TRIGGER firm_of_pool_changed AFTER UPDATE OR DELETE ON organisation
  FOR EACH STATEMENT EXECUTE FUNCTION pool_has_changed();

-- Besides lawyers and basic-level legal workers: qualified staff, volunteers, students (法律援助法 第十二、十三、十七条).
-- They have a work card or student card; a lawyer's licence keeps its seventeen digits.
ALTER TABLE practitioner DROP CONSTRAINT practitioner_kind_check;
ALTER TABLE practitioner ADD CONSTRAINT practitioner_kind_check
  CHECK (kind IN ('LAWYER', 'GRASSROOTS_WORKER', 'STAFF', 'VOLUNTEER', 'STUDENT'));
ALTER TABLE practitioner DROP CONSTRAINT practitioner_licence_check;
ALTER TABLE practitioner ADD CONSTRAINT practitioner_licence_check
  CHECK (licence ~ '^[0-9]{17}$' OR (kind IN ('STAFF', 'VOLUNTEER', 'STUDENT') AND licence ~ '^[0-9A-Z-]{4,20}$'));
-- Until when the licence was found in order at the yearly assessment; null where nobody recorded it.
ALTER TABLE practitioner ADD COLUMN licence_until date;
