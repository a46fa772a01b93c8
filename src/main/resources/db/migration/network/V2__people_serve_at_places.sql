-- Mediators, duty lawyers and window clerks: who is found at a place. A duty lawyer of the pool is
-- the same person as the practitioner; an account is there where the work is done on the platform.
CREATE TABLE place_person (
  id           uuid PRIMARY KEY,
  city         text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  organisation uuid NOT NULL REFERENCES organisation,
  duty         text NOT NULL CHECK (duty IN ('WINDOW_CLERK', 'DUTY_LAWYER', 'MEDIATOR')),
  name         text COLLATE "C" NOT NULL,
  practitioner uuid REFERENCES practitioner,
  account      uuid,
  phone        bytea NOT NULL,
  languages    text[] NOT NULL DEFAULT '{zh}',
  since        date NOT NULL
);
CREATE INDEX place_person_list ON place_person (city, duty, name, id);
CREATE INDEX place_person_here ON place_person (organisation, duty, name, id);
CREATE INDEX place_person_practitioner ON place_person (practitioner);
