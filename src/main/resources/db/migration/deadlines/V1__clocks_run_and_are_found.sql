-- One row is one clock: what it times, when it ends, what was announced, how it ended. The next thing
-- to announce stands in next_at, so that the sweeper reads one short index however many clocks there are.
CREATE TABLE clock (
  id                uuid PRIMARY KEY,
  version           int NOT NULL,
  city              text NOT NULL,
  owner             uuid NOT NULL,
  profile           text NOT NULL,
  rule              text NOT NULL,
  promise           boolean NOT NULL,
  subject           uuid NOT NULL,
  matter            uuid NOT NULL,
  label             text NOT NULL,
  triggered_at      timestamptz NOT NULL,
  due_at            timestamptz NOT NULL,
  state             text NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MISSED', 'KEPT', 'CANCELLED')),
  pauses            jsonb NOT NULL DEFAULT '[]',
  next_at           timestamptz,
  warned_at         timestamptz,
  missed_at         timestamptz,
  escalated_to      text,
  stopped_at        timestamptz,
  cancelled_because text,
  why_missed        text,
  explained_by      uuid,
  explained_by_name text,
  explained_at      timestamptz,
  CHECK ((state IN ('KEPT', 'CANCELLED')) <= (stopped_at IS NOT NULL)),
  CHECK ((state = 'MISSED') = (missed_at IS NOT NULL)),
  CHECK ((why_missed IS NULL) = (explained_at IS NULL))
);

-- The same rule runs at most once on a subject.
CREATE UNIQUE INDEX clock_open_once ON clock (subject, rule) WHERE stopped_at IS NULL;
CREATE INDEX clock_by_subject ON clock (subject);
CREATE INDEX clock_to_announce ON clock (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX clock_open_of_owner ON clock (city, owner, due_at, id) WHERE stopped_at IS NULL AND state <> 'PAUSED';
CREATE INDEX clock_open_of_city ON clock (city, due_at, id) WHERE stopped_at IS NULL AND state <> 'PAUSED';
CREATE INDEX clock_unexplained_of_owner ON clock (city, owner, due_at, id)
  WHERE state = 'MISSED' AND stopped_at IS NOT NULL AND why_missed IS NULL AND NOT promise;
CREATE INDEX clock_unexplained_of_city ON clock (city, due_at, id)
  WHERE state = 'MISSED' AND stopped_at IS NOT NULL AND why_missed IS NULL AND NOT promise;

-- Holiday arrangements entered by the operator; they stand before the shipped files.
CREATE TABLE calendar_year (
  year            int PRIMARY KEY CHECK (year BETWEEN 1990 AND 2099),
  version         int NOT NULL,
  status          text NOT NULL CHECK (status IN ('OFFICIAL', 'PROVISIONAL')),
  source          text NOT NULL,
  holidays        jsonb NOT NULL,
  workdays        jsonb NOT NULL,
  entered_by      uuid NOT NULL,
  entered_by_name text NOT NULL,
  entered_at      timestamptz NOT NULL
);
