-- People around a matter who are not its parties: opposing counsel, case officers, witnesses, experts,
-- mediators, arbitrators, judges. Names are sealed; the index finds them again.
CREATE TABLE case_circle (
  id           uuid PRIMARY KEY,
  matter       uuid NOT NULL,
  role         text NOT NULL CHECK (role IN
    ('OPPOSING_COUNSEL', 'CASE_OFFICER', 'WITNESS', 'EXPERT', 'MEDIATOR', 'ARBITRATOR', 'JUDGE')),
  name         bytea NOT NULL,
  name_index   bytea NOT NULL,
  practitioner uuid,
  firm_name    text NOT NULL DEFAULT '',
  actor        uuid NOT NULL,
  actor_name   text NOT NULL,
  at           timestamptz NOT NULL,
  UNIQUE (matter, role, name_index)
);

-- Cases of co-accused, and separate cases that hang together (刑诉解释 第四十三条); both directions are written.
CREATE TABLE related_matter (
  matter uuid NOT NULL,
  other  uuid NOT NULL CHECK (other <> matter),
  kind   text NOT NULL CHECK (kind IN ('CO_ACCUSED', 'RELATED')),
  actor  uuid NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (matter, other)
);

-- Whom a duty lawyer helped: enough to see a co-accused of the same case, to offer the same lawyer again,
-- and to refuse paid work for the same person.
CREATE TABLE duty_help (
  id           uuid PRIMARY KEY,
  lawyer       uuid NOT NULL,
  firm         uuid NOT NULL,
  person_index bytea NOT NULL,
  case_key     text NOT NULL,
  stage        text NOT NULL,
  helped_on    date NOT NULL,
  UNIQUE (lawyer, person_index, case_key, stage, helped_on)
);
CREATE INDEX duty_help_of_person ON duty_help (person_index);
CREATE INDEX duty_help_of_case ON duty_help (case_key);

-- Paid work a lawyer of the pool declares; refused for persons met as a duty lawyer or in an aid case.
CREATE TABLE paid_retainer (
  id           uuid PRIMARY KEY,
  lawyer       uuid NOT NULL,
  firm         uuid NOT NULL,
  city         text NOT NULL,
  person       bytea NOT NULL,
  person_index bytea NOT NULL,
  about        text NOT NULL,
  since        date NOT NULL,
  ended_on     date,
  declared_at  timestamptz NOT NULL
);
CREATE INDEX paid_retainer_of_person ON paid_retainer (person_index);
CREATE INDEX paid_retainer_of_lawyer ON paid_retainer (lawyer, id DESC);

-- What the conflict search said when the lawyer was assigned.
ALTER TABLE assignment_step ADD COLUMN conflict text NOT NULL DEFAULT '';
CREATE INDEX assignment_awaiting_answer ON assignment (city) WHERE state = 'ASSIGNED';
