-- Whether somebody may practise is a matter of the licence, not of the pool: the public directory shows the licence.
ALTER TABLE practitioner ADD COLUMN licence_state text NOT NULL DEFAULT 'VALID'
  CHECK (licence_state IN ('VALID', 'SUSPENDED', 'CANCELLED', 'REVOKED'));

-- Who changed the state of a licence, when and why; rows are only ever added.
CREATE TABLE licence_change (
  id           uuid PRIMARY KEY,
  practitioner uuid NOT NULL REFERENCES practitioner,
  at           timestamptz NOT NULL,
  from_state   text NOT NULL,
  to_state     text NOT NULL,
  reason       text NOT NULL,
  actor        uuid NOT NULL,
  actor_name   text NOT NULL
);
CREATE INDEX licence_change_of ON licence_change (practitioner, at);

ALTER TABLE place_person DROP CONSTRAINT place_person_duty_check;
ALTER TABLE place_person ADD CONSTRAINT place_person_duty_check CHECK (duty IN
  ('WINDOW_CLERK', 'DUTY_LAWYER', 'MEDIATOR', 'NOTARY', 'FORENSIC_EXPERT', 'VILLAGE_ADVISER', 'LIAISON'));

-- What a body does itself; a firm does what its people do besides, a centre everything.
ALTER TABLE organisation ADD COLUMN matters text[] NOT NULL DEFAULT '{}';

-- Part of a name: the signs of a Chinese name are its words. Rare ones are found by the sign, common ones by walking the list.
CREATE INDEX organisation_signs ON organisation USING gin (string_to_array(name, NULL));
CREATE INDEX practitioner_signs ON practitioner USING gin (string_to_array(name, NULL));
CREATE INDEX place_person_signs ON place_person USING gin (string_to_array(name, NULL));
CREATE INDEX practitioner_matters ON practitioner USING gin (specialities);
CREATE INDEX practitioner_in_order ON practitioner (city, name COLLATE "C", id);
CREATE INDEX practitioner_by_kind ON practitioner (city, kind, name COLLATE "C", id);
CREATE INDEX practitioner_by_region ON practitioner (city, region, name COLLATE "C", id);
CREATE INDEX place_person_in_order ON place_person (city, name, id) WHERE practitioner IS NULL;
CREATE INDEX organisation_named ON organisation (city, name);
-- Nearest first, straight from the index.
CREATE INDEX organisation_near ON organisation USING gist (point(longitude, latitude)) WHERE active AND latitude IS NOT NULL;
