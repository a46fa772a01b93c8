-- One search per granted application; it stays the assignment until the case ends.
CREATE TABLE assignment (
  id              uuid PRIMARY KEY,
  application     uuid NOT NULL UNIQUE,
  matter          uuid NOT NULL,
  receipt_number  text NOT NULL,
  city            text NOT NULL CHECK (city ~ '^[0-9]{6}$'),
  organisation    uuid NOT NULL,
  deciding_unit   uuid NOT NULL,
  summary         text NOT NULL,
  case_type       text NOT NULL,
  aid_form        text NOT NULL,
  stage           text NOT NULL,
  matter_code     text NOT NULL,
  speciality      text NOT NULL,
  recipients      integer NOT NULL CHECK (recipients > 0),
  priority_rank   integer NOT NULL CHECK (priority_rank BETWEEN 0 AND 9),
  earlier         uuid,
  earlier_lawyer  uuid,
  decided_on      date NOT NULL,
  due_at          timestamptz NOT NULL,
  state           text NOT NULL
    CHECK (state IN ('AWAITING', 'ASSIGNED', 'ACCEPTED', 'FINISHED', 'CANCELLED')),
  lawyer          uuid,
  firm            uuid,
  opened_at       timestamptz NOT NULL,
  assigned_at     timestamptz,
  accepted_at     timestamptz,
  ended_at        timestamptz,
  version         integer NOT NULL DEFAULT 0,
  CHECK ((lawyer IS NULL) = (firm IS NULL)),
  CHECK (state <> 'AWAITING' OR lawyer IS NULL),
  CHECK (state NOT IN ('ASSIGNED', 'ACCEPTED', 'FINISHED') OR lawyer IS NOT NULL)
);
CREATE INDEX assignment_queue ON assignment (city, state, priority_rank, due_at, id)
  WHERE state IN ('AWAITING', 'ASSIGNED');
CREATE INDEX assignment_of_unit ON assignment (organisation, id DESC);
CREATE INDEX assignment_of_city ON assignment (city, id DESC);
CREATE INDEX assignment_of_lawyer ON assignment (lawyer, id DESC) WHERE lawyer IS NOT NULL;
CREATE INDEX assignment_running_of_matter ON assignment (matter);
CREATE INDEX assignment_to_answer ON assignment (lawyer) WHERE state = 'ASSIGNED';

-- Every step of every search; rows are only ever added.
CREATE TABLE assignment_step (
  id          uuid PRIMARY KEY,
  assignment  uuid NOT NULL REFERENCES assignment,
  at          timestamptz NOT NULL,
  kind        text NOT NULL
    CHECK (kind IN ('OPENED', 'ASSIGNED', 'ACCEPTED', 'DECLINED', 'REOPENED', 'FINISHED', 'CANCELLED')),
  lawyer      uuid,
  firm        uuid,
  actor       uuid NOT NULL,
  actor_name  text NOT NULL,
  reason_code text NOT NULL DEFAULT '',
  reason      text NOT NULL DEFAULT '',
  place       integer,
  score       integer,
  why         jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX assignment_step_of ON assignment_step (assignment, id);
CREATE INDEX assignment_step_overrides ON assignment_step (at) WHERE place > 1;

CREATE FUNCTION assignment_step_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the steps of an assignment are append-only';
END $$;
CREATE TRIGGER assignment_step_append_only BEFORE UPDATE OR DELETE ON assignment_step
  FOR EACH ROW EXECUTE FUNCTION assignment_step_is_append_only();

-- Who stands on which side of what is assigned, as blind indexes: enough to find that a lawyer
-- would act against their own client, without a name or a number in the open.
CREATE TABLE assignment_party (
  assignment uuid NOT NULL REFERENCES assignment,
  side       text NOT NULL CHECK (side IN ('RECIPIENT', 'OPPONENT')),
  key_kind   text NOT NULL CHECK (key_kind IN ('IDENTITY', 'PHONE', 'UNIT', 'NAME')),
  key_index  bytea NOT NULL,
  PRIMARY KEY (assignment, side, key_kind, key_index)
);
CREATE INDEX assignment_party_by_key ON assignment_party (key_index, side, assignment);

-- How busy a practitioner is, kept in the transaction that changes it; the row is the lock.
CREATE TABLE practitioner_load (
  lawyer           uuid PRIMARY KEY,
  city             text NOT NULL,
  firm             uuid NOT NULL,
  open_cases       integer NOT NULL DEFAULT 0 CHECK (open_cases >= 0),
  last_assigned_at timestamptz
);
CREATE INDEX practitioner_load_of_city ON practitioner_load (city);

-- One row per firm: locked while one of its lawyers is assigned, so that two assigners at once
-- cannot put the firm on both sides.
CREATE TABLE firm_load (
  firm       uuid PRIMARY KEY,
  open_cases integer NOT NULL DEFAULT 0 CHECK (open_cases >= 0)
);

-- Cases taken on and turned down per month: the last twelve months are twelve rows, never a scan.
CREATE TABLE practitioner_month (
  lawyer   uuid NOT NULL,
  month    date NOT NULL,
  city     text NOT NULL,
  assigned integer NOT NULL DEFAULT 0 CHECK (assigned >= 0),
  declined integer NOT NULL DEFAULT 0,
  PRIMARY KEY (lawyer, month)
);
CREATE INDEX practitioner_month_of_city ON practitioner_month (city, month);
