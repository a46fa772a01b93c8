-- One notice of a court, a procuratorate or the police (通知辩护) and what became of it. The id is that of
-- the application, assignment and case that come of it.
create table defence_notice (
  id uuid primary key,
  version int not null,
  number text not null unique,
  city char(6) not null,
  organ uuid not null,
  organ_kind text not null check (organ_kind in ('COURT', 'PROCURATORATE', 'POLICE')),
  centre uuid not null,
  door text not null check (door in ('WEB', 'API', 'LETTER_CODE', 'PAPER')),
  letter_code text,
  state text not null check (state in ('PRINTED', 'RECEIVED', 'ASKED_BACK', 'REGISTERED', 'ASSIGNED', 'REJECTED', 'CLOSED', 'RETURNED', 'ENDED')),
  case_number text not null,
  case_key text not null,
  earlier_case_number text not null,
  officer text not null,
  officer_phone bytea not null,
  person text not null,
  identity_paper text,
  identity_number bytea,
  person_index bytea not null,
  gender text not null,
  birth_date date,
  minor boolean not null,
  charge text not null,
  measure text,
  detention_place text not null,
  reason text check (reason in ('CR1', 'CR2', 'CR3', 'CR4', 'CR5', 'CR6', 'CR7', 'CR8', 'CR9')),
  basis text not null,
  stage text,
  procedure text,
  hearing_on date,
  found_on date,
  rights_due_from date,
  rights_told_on date,
  own_counsel boolean not null,
  note text not null,
  lacking jsonb not null,
  doubts jsonb not null,
  received_at timestamptz,
  answer_by timestamptz,
  registered_at timestamptz,
  matter uuid,
  receipt_number text,
  earlier uuid,
  lawyer uuid,
  lawyer_name text,
  assigned_at timestamptz,
  accepted_at timestamptz,
  told_at timestamptz,
  papers_filed_on date,
  meeting_asked_at timestamptz,
  meeting_held_at timestamptz,
  changes int not null,
  refused_on date,
  notified_again_at timestamptz,
  counsel_on date,
  counsel_told_at timestamptz,
  counsel_reported boolean not null,
  ended_because text,
  ended_at timestamptz,
  created_at timestamptz not null,
  check (state in ('PRINTED', 'RETURNED') or received_at is not null),
  check (state not in ('REGISTERED', 'ASSIGNED', 'REJECTED', 'CLOSED') or (matter is not null and reason is not null and stage is not null))
);
create unique index defence_notice_letter on defence_notice (letter_code) where letter_code is not null;
create index defence_notice_owed on defence_notice (city, answer_by, id) where state in ('RECEIVED', 'ASKED_BACK', 'REGISTERED');
create index defence_notice_by_state on defence_notice (city, state, id);
create index defence_notice_changing on defence_notice (city, id) where counsel_reported or state = 'REJECTED';
create index defence_notice_of_organ on defence_notice (organ, id);
create index defence_notice_of_person on defence_notice (person_index, city);
create index defence_notice_of_case on defence_notice (city, case_key);
create index defence_notice_of_matter on defence_notice (matter) where matter is not null;
create index defence_notice_of_month on defence_notice (organ, received_at) where received_at is not null;

-- The same person, case and stage is one file: the row is claimed by the notice that comes first, and
-- whoever comes at the same moment waits for it.
create table notice_claim (
  city char(6) not null,
  person_index bytea not null,
  case_key text not null,
  stage text not null,
  notice uuid not null,
  primary key (city, person_index, case_key, stage)
);
create index notice_claim_by_notice on notice_claim (notice);

-- The book of a notice: append only.
create table notice_step (
  id uuid primary key,
  notice uuid not null references defence_notice (id),
  at timestamptz not null,
  actor uuid not null,
  actor_name text not null,
  verb text not null,
  to_state text not null,
  note text not null
);
create index notice_step_of on notice_step (notice, id);

create table notice_number (
  city char(6) not null,
  year int not null,
  last int not null,
  primary key (city, year)
);
