-- One request to enter the pool, by the lawyer or on recommendation.
CREATE TABLE pool_application (
  id             uuid PRIMARY KEY,
  city           text NOT NULL,
  state          text NOT NULL CHECK (state IN ('APPLIED', 'REVIEWED', 'PUBLICISED', 'ADMITTED', 'REFUSED')),
  firm           uuid NOT NULL,
  name           text NOT NULL,
  licence        text NOT NULL,
  kind           text NOT NULL,
  gender         text NOT NULL CHECK (gender IN ('M', 'F')),
  region         text NOT NULL,
  licensed_on    date NOT NULL,
  criminal_since date,
  left_bench_on  date,
  suspended_days integer NOT NULL DEFAULT 0 CHECK (suspended_days >= 0),
  specialities   text[] NOT NULL,
  languages      text[] NOT NULL,
  phone          bytea NOT NULL,
  statement      text NOT NULL DEFAULT '',
  recommended_by text NOT NULL DEFAULT '',
  account        uuid,
  submitted_at   timestamptz NOT NULL,
  reviewer       uuid,
  reviewer_name  text,
  review_note    text,
  notice_from    date,
  notice_until   date,
  decided_by     text,
  decided_at     timestamptz,
  reason         text,
  practitioner   uuid,
  version        integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX pool_application_open ON pool_application (licence) WHERE state IN ('APPLIED', 'REVIEWED', 'PUBLICISED');
CREATE INDEX pool_application_list ON pool_application (city, state, id);

-- What the public said during a notice; names, numbers and words are sealed.
CREATE TABLE pool_objection (
  id          uuid PRIMARY KEY,
  application uuid NOT NULL REFERENCES pool_application,
  name        bytea NOT NULL,
  phone       bytea NOT NULL,
  text        bytea NOT NULL,
  at          timestamptz NOT NULL,
  upheld      boolean,
  answer      text,
  answered_by text,
  answered_at timestamptz
);
CREATE INDEX pool_objection_of ON pool_objection (application, id);

-- What is noted about members: grades of closed files, refusals without good reason, discipline, praise.
CREATE TABLE pool_mark (
  id           uuid PRIMARY KEY,
  practitioner uuid NOT NULL,
  city         text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('EXCELLENT', 'GOOD', 'PASS', 'FAIL', 'REFUSAL', 'DISCIPLINE', 'PRAISE')),
  marked_on    date NOT NULL,
  source       text NOT NULL,
  actor        uuid NOT NULL,
  actor_name   text NOT NULL,
  at           timestamptz NOT NULL,
  UNIQUE (practitioner, kind, source)
);
CREATE INDEX pool_mark_of ON pool_mark (practitioner, marked_on);
CREATE INDEX pool_mark_of_city ON pool_mark (city, marked_on);

-- What the rules propose; a person decides.
CREATE TABLE pool_proposal (
  id           uuid PRIMARY KEY,
  practitioner uuid NOT NULL,
  city         text NOT NULL,
  ground       text NOT NULL CHECK (ground IN ('FAILS', 'REFUSALS', 'DISCIPLINE')),
  evidence     text NOT NULL,
  made_at      timestamptz NOT NULL,
  due_on       date NOT NULL,
  outcome      text CHECK (outcome IN ('SUSPENDED', 'REMOVED', 'KEPT')),
  reason       text,
  decided_by   text,
  decided_at   timestamptz,
  version      integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX pool_proposal_open ON pool_proposal (practitioner, ground) WHERE outcome IS NULL;
CREATE INDEX pool_proposal_list ON pool_proposal (city, due_on, id) WHERE outcome IS NULL;

-- Days on which a member is away and gets no new case.
CREATE TABLE pool_leave (
  id           uuid PRIMARY KEY,
  practitioner uuid NOT NULL,
  city         text NOT NULL,
  from_day     date NOT NULL,
  to_day       date NOT NULL CHECK (to_day >= from_day),
  why          text NOT NULL CHECK (why IN ('LEAVE', 'ILLNESS', 'TRAINING', 'HEARINGS', 'OTHER')),
  entered_at   timestamptz NOT NULL,
  cancelled_at timestamptz
);
CREATE INDEX pool_leave_of ON pool_leave (practitioner, from_day);
CREATE INDEX pool_leave_of_city ON pool_leave (city, to_day) WHERE cancelled_at IS NULL;

-- The expert pool and the lawyer teams.
CREATE TABLE pool_panel (
  id      uuid PRIMARY KEY,
  city    text NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('EXPERTS', 'TEAM')),
  name    text NOT NULL,
  topic   text NOT NULL,
  made_at timestamptz NOT NULL,
  UNIQUE (city, name)
);
CREATE TABLE pool_panel_member (
  panel        uuid NOT NULL REFERENCES pool_panel,
  practitioner uuid NOT NULL,
  since        date NOT NULL,
  until        date NOT NULL CHECK (until >= since),
  nominated_by text NOT NULL,
  PRIMARY KEY (panel, practitioner)
);
CREATE INDEX pool_panel_member_of ON pool_panel_member (practitioner);
