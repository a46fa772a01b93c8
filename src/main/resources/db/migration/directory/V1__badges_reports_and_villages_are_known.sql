-- The code on the badge of a person of the directory. What it proves is looked up when it is read, so nothing personal is in it.
CREATE TABLE badge (
  id         uuid PRIMARY KEY,
  version    integer NOT NULL,
  code       text NOT NULL UNIQUE,
  city       text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  person     uuid NOT NULL,
  issued_at  timestamptz NOT NULL,
  issued_by  text NOT NULL,
  revoked_at timestamptz,
  revoked_for text CHECK (revoked_for IN ('REPLACED', 'LOST', 'LEFT')),
  CHECK ((revoked_at IS NULL) = (revoked_for IS NULL))
);
-- One badge of a person is good at a time.
CREATE UNIQUE INDEX badge_in_use ON badge (person) WHERE revoked_at IS NULL;

-- Somebody doubts that a person or a body is what it says.
CREATE TABLE fake_report (
  id          uuid PRIMARY KEY,
  version     integer NOT NULL,
  code        text NOT NULL UNIQUE,
  city        text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  received_at timestamptz NOT NULL,
  way         text NOT NULL CHECK (way IN ('LIVE_STREAM', 'PHONE', 'ONLINE', 'IN_PERSON', 'SHOP', 'OTHER')),
  claimed     text NOT NULL,
  found_where text NOT NULL,
  story       bytea NOT NULL,
  paid        numeric(14,2),
  phone       bytea,
  person      uuid,
  state       text NOT NULL CHECK (state IN ('WAITING', 'FAKE', 'GENUINE', 'UNCLEAR')),
  answer      text NOT NULL DEFAULT '',
  decided_at  timestamptz,
  decided_by  text,
  CHECK ((state = 'WAITING') = (decided_at IS NULL))
);
CREATE INDEX fake_report_waiting ON fake_report (city, received_at, id) WHERE state = 'WAITING';
CREATE INDEX fake_report_list ON fake_report (city, received_at, id);

-- Villages and quarters, each with the code on its poster.
CREATE TABLE village (
  id            uuid PRIMARY KEY,
  code          text NOT NULL UNIQUE,
  city          text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  region        text NOT NULL CHECK (region ~ '^[0-9]{6}$'),
  town          text COLLATE "C" NOT NULL,
  name          text COLLATE "C" NOT NULL,
  latitude      double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude     double precision CHECK (longitude BETWEEN -180 AND 180),
  contact_point uuid,
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  UNIQUE (city, region, town, name)
);
CREATE INDEX village_list ON village (city, region, town, name, id);
CREATE INDEX village_named ON village USING gin (string_to_array(town || name, NULL));

-- How often a code was read and what followed, by day: numbers only, nobody is known by them.
CREATE TABLE village_step (
  village uuid NOT NULL REFERENCES village,
  on_day  date NOT NULL,
  step    text NOT NULL CHECK (step IN ('SCANNED', 'SPEAK', 'CALL', 'APPLY', 'SENT')),
  times   integer NOT NULL CHECK (times > 0),
  PRIMARY KEY (village, on_day, step)
);
CREATE INDEX village_step_by_day ON village_step (on_day, village);

-- The outline of the city and its counties as the city gave it (GeoJSON).
CREATE TABLE city_outline (
  city        text PRIMARY KEY CHECK (city ~ '^[0-9]{6}$'),
  shapes      jsonb NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL
);

-- A list that was sent in and checked, and waits for the word to take it; forgotten after a day.
CREATE TABLE directory_import (
  id         uuid PRIMARY KEY,
  city       text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  kind       text NOT NULL CHECK (kind IN ('BODIES', 'PEOPLE', 'VILLAGES')),
  rows       bytea NOT NULL,
  problems   jsonb NOT NULL,
  sent_at    timestamptz NOT NULL,
  sent_by    uuid NOT NULL,
  taken_at   timestamptz,
  taken      integer
);
CREATE INDEX directory_import_sent ON directory_import (sent_at);
