CREATE TABLE organisation (
  id         uuid PRIMARY KEY,
  city       text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  kind       text NOT NULL,
  kind_rank  smallint NOT NULL,
  parent     uuid REFERENCES organisation,
  region     text NOT NULL CHECK (region ~ '^[0-9]{6}$'),
  name       text NOT NULL,
  short_name text NOT NULL,
  address    text NOT NULL DEFAULT '',
  phone      text NOT NULL DEFAULT '',
  latitude   double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude  double precision CHECK (longitude BETWEEN -180 AND 180),
  step_free  boolean NOT NULL DEFAULT false,
  languages  text[] NOT NULL DEFAULT '{zh}',
  is_place   boolean NOT NULL,
  active     boolean NOT NULL DEFAULT true,
  version    integer NOT NULL DEFAULT 0,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX organisation_parent ON organisation (parent);
CREATE INDEX organisation_list ON organisation (city, kind_rank, name, id);
CREATE INDEX organisation_list_in_region ON organisation (city, region, kind_rank, name, id);
CREATE INDEX organisation_places ON organisation (latitude, longitude) WHERE is_place AND active;

-- When a place can be visited; a day without a row is a day it is closed.
CREATE TABLE opening_hours (
  organisation uuid NOT NULL REFERENCES organisation,
  weekday      smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens        time NOT NULL,
  closes       time NOT NULL CHECK (closes > opens),
  PRIMARY KEY (organisation, weekday, opens)
);

CREATE TABLE practitioner (
  id                 uuid PRIMARY KEY,
  account            uuid UNIQUE,
  city               text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  firm               uuid NOT NULL REFERENCES organisation,
  name               text NOT NULL,
  licence            text NOT NULL UNIQUE CHECK (licence ~ '^[0-9]{17}$'),
  kind               text NOT NULL CHECK (kind IN ('LAWYER', 'GRASSROOTS_WORKER')),
  licensed_on        date NOT NULL,
  criminal_since     date,
  left_bench_on      date,
  suspended_days     integer NOT NULL DEFAULT 0 CHECK (suspended_days >= 0),
  suspended_on       date,
  specialities       text[] NOT NULL DEFAULT '{}',
  languages          text[] NOT NULL DEFAULT '{zh}',
  gender             text NOT NULL CHECK (gender IN ('M', 'F')),
  region             text NOT NULL CHECK (region ~ '^[0-9]{6}$'),
  status             text NOT NULL
    CHECK (status IN ('APPLIED', 'REVIEWED', 'PUBLICISED', 'ACTIVE', 'SUSPENDED', 'REMOVED')),
  status_reason      text,
  phone              bytea NOT NULL,
  version            integer NOT NULL DEFAULT 0
);
CREATE INDEX practitioner_list ON practitioner (city, name, id);
CREATE INDEX practitioner_firm ON practitioner (firm);

-- Entering, leaving and returning to the pool, with who and why; rows are only ever added.
CREATE TABLE pool_change (
  id           uuid PRIMARY KEY,
  practitioner uuid NOT NULL REFERENCES practitioner,
  at           timestamptz NOT NULL,
  from_status  text NOT NULL,
  to_status    text NOT NULL,
  reason       text NOT NULL,
  actor        uuid NOT NULL,
  actor_name   text NOT NULL
);
CREATE INDEX pool_change_of ON pool_change (practitioner, at);
