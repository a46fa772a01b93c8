-- A case is found by its number when another one is said to hang together with it.
CREATE INDEX assignment_by_number ON assignment (receipt_number);

-- 以老带新: a lead who answers for the case and a junior who learns on it.
CREATE TABLE mentor_pair (
  assignment  uuid PRIMARY KEY REFERENCES assignment,
  city        text NOT NULL,
  lead        uuid NOT NULL,
  junior      uuid NOT NULL CHECK (junior <> lead),
  lead_share  integer NOT NULL CHECK (lead_share BETWEEN 0 AND 100),
  actor_name  text NOT NULL,
  at          timestamptz NOT NULL,
  ended_at    timestamptz
);
CREATE INDEX mentor_pair_of_lead ON mentor_pair (lead) WHERE ended_at IS NULL;
CREATE INDEX mentor_pair_of_junior ON mentor_pair (junior) WHERE ended_at IS NULL;

-- Papers a junior wrote: none leaves before the lead has signed it off.
CREATE TABLE mentor_paper (
  id           uuid PRIMARY KEY,
  assignment   uuid NOT NULL REFERENCES mentor_pair (assignment),
  title        text NOT NULL,
  text         bytea NOT NULL,
  submitted_at timestamptz NOT NULL,
  signed       boolean,
  note         text,
  answered_at  timestamptz,
  version      integer NOT NULL DEFAULT 0
);
CREATE INDEX mentor_paper_of ON mentor_paper (assignment, id DESC);

-- Who acts for a firm, and the cases that lie with a firm until it names its lawyer (办理法律援助案件程序规定 第二十五条).
CREATE TABLE firm_manager (
  firm    uuid PRIMARY KEY,
  lawyer  uuid NOT NULL
);
CREATE INDEX firm_manager_of ON firm_manager (lawyer);
CREATE TABLE firm_offer (
  assignment uuid PRIMARY KEY REFERENCES assignment,
  firm       uuid NOT NULL,
  city       text NOT NULL,
  offered_at timestamptz NOT NULL,
  actor_name text NOT NULL
);
CREATE INDEX firm_offer_of_firm ON firm_offer (firm, offered_at);

ALTER TABLE assignment_step DROP CONSTRAINT assignment_step_kind_check;
ALTER TABLE assignment_step ADD CONSTRAINT assignment_step_kind_check
  CHECK (kind IN ('OPENED', 'ASSIGNED', 'ACCEPTED', 'DECLINED', 'REOPENED', 'FINISHED', 'CANCELLED', 'TO_FIRM', 'FIRM_SILENT', 'PAIRED'));
