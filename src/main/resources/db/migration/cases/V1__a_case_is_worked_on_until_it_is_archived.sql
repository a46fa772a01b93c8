-- One granted application is one case; the case keeps the application's id.
create table legal_aid_case (
  id                 uuid primary key,
  version            int not null,
  matter             uuid not null,
  earlier            uuid,
  receipt_number     text not null,
  case_number        text not null,
  city               char(6) not null,
  deciding_org       uuid not null,
  case_type          text not null,
  aid_form           text not null,
  stage              text not null,
  matter_code        text not null,
  applicant_name     text collate "C" not null,
  recipients         int not null check (recipients > 0),
  state              text not null check (state in ('GRANTED', 'ASSIGNED', 'HANDLER_CONFIRMED', 'IN_PROGRESS', 'CLOSED',
                       'FILE_SUBMITTED', 'FILE_RETURNED', 'FILE_ACCEPTED', 'ARCHIVED', 'TERMINATED')),
  granted_on         date not null,
  granted_at         timestamptz not null,
  handler            uuid,
  handler_account    uuid,
  handler_name       text,
  firm               uuid,
  assigned_at        timestamptz,
  accepted_at        timestamptz,
  signed_on          date,
  successor          uuid,
  replacing          boolean not null default false,
  open_replacement   uuid,
  open_termination   uuid,
  hand_over_due      boolean not null default false,
  claimed            numeric(14,2) check (claimed >= 0),
  awarded            numeric(14,2) check (awarded >= 0),
  received           numeric(14,2) check (received >= 0),
  closed_on          date,
  closed_at          timestamptz,
  closing_type       text,
  result_grade       text,
  reported_at        timestamptz,
  termination_ground text,
  terminated_on      date,
  served_on          date,
  file_submitted_at  timestamptz,
  file_accepted_at   timestamptz,
  archived_at        timestamptz,
  archive_number     text,
  unique (city, case_number),
  unique (city, archive_number),
  check (state <> 'ASSIGNED' or handler is not null),
  check (state not in ('HANDLER_CONFIRMED', 'IN_PROGRESS') or accepted_at is not null),
  check (state <> 'TERMINATED' or termination_ground is not null),
  check (state not in ('CLOSED', 'FILE_SUBMITTED', 'FILE_RETURNED', 'FILE_ACCEPTED', 'ARCHIVED') or closed_on is not null)
);
-- One index per way the lists can be asked; CaseListSql offers no other way.
create index case_by_office on legal_aid_case (deciding_org, granted_at desc, id desc);
create index case_by_office_state on legal_aid_case (deciding_org, state, granted_at desc, id desc);
create index case_by_office_state_stage on legal_aid_case (deciding_org, state, stage, granted_at desc, id desc);
create index case_by_handler on legal_aid_case (handler, state, granted_at desc, id desc);
create index case_by_account on legal_aid_case (handler_account, state, granted_at desc, id desc);
create index case_by_applicant on legal_aid_case (deciding_org, applicant_name, id);
create index case_by_receipt on legal_aid_case (receipt_number);
create index case_by_matter on legal_aid_case (matter, granted_at);
create index case_file_to_check on legal_aid_case (deciding_org, file_submitted_at, id)
  where state in ('FILE_SUBMITTED', 'FILE_ACCEPTED');
create index case_change_to_decide on legal_aid_case (deciding_org, granted_at, id)
  where open_replacement is not null or open_termination is not null;

-- The offices that have cases: a scope of the whole city is asked office by office.
create table case_office (
  city         char(6) not null,
  organisation uuid not null,
  primary key (city, organisation)
);

-- Running numbers of 字号 per city, year and series.
create table case_number (
  city   char(6) not null,
  year   int not null,
  series text not null,
  last   int not null,
  primary key (city, year, series)
);

-- The case's book: one line for everything done to it, never changed.
create table case_event (
  id         uuid primary key,
  case_id    uuid not null references legal_aid_case,
  at         timestamptz not null,
  verb       text not null,
  from_state text,
  to_state   text not null,
  actor      uuid not null,
  actor_name text not null,
  reason     text not null default ''
);
create index case_event_by_case on case_event (case_id, id);

-- What the handler did; the answers may tell a person's story and are sealed.
create table work_record (
  id         uuid primary key,
  case_id    uuid not null references legal_aid_case,
  kind       text not null,
  done_on    date not null,
  minutes    int check (minutes between 1 and 1440),
  told       boolean not null,
  answers    bytea not null,
  actor      uuid not null,
  actor_name text not null,
  written_at timestamptz not null
);
create index work_record_by_case on work_record (case_id, done_on, id);

create table hearing (
  id           uuid primary key,
  case_id      uuid not null references legal_aid_case,
  starts_at    timestamptz not null,
  body         text not null,
  place        text not null,
  cancelled_at timestamptz,
  reason       text not null default ''
);
create index hearing_by_case on hearing (case_id, starts_at);

-- What was asked for, awarded and paid, person by person.
create table case_amount (
  case_id   uuid not null references legal_aid_case,
  recipient uuid not null,
  claimed   numeric(14,2) check (claimed >= 0),
  awarded   numeric(14,2) check (awarded >= 0),
  received  numeric(14,2) check (received >= 0),
  primary key (case_id, recipient)
);

create table closing_report (
  case_id     uuid primary key references legal_aid_case,
  facts       bytea not null,
  work        bytea not null,
  result      bytea not null,
  reflection  bytea not null,
  informed_on date not null,
  written_at  timestamptz not null
);

create table file_return (
  id      uuid primary key,
  case_id uuid not null references legal_aid_case,
  defects text[] not null,
  at      timestamptz not null,
  due_on  date not null
);
create index file_return_by_case on file_return (case_id, id);

create table replacement (
  id             uuid primary key,
  case_id        uuid not null references legal_aid_case,
  ground         text not null,
  requester      text not null,
  explanation    text not null,
  asked_by       text not null,
  asked_at       timestamptz not null,
  former_handler uuid,
  former_name    text not null default '',
  former_firm    uuid,
  granted        boolean,
  reasons        text not null default '',
  decided_by     text not null default '',
  decided_at     timestamptz,
  hand_over_by   date,
  hand_over_list text not null default '',
  handed_over_at timestamptz,
  check ((granted is null) = (decided_at is null))
);
create index replacement_by_case on replacement (case_id, id);

create table termination (
  id          uuid primary key,
  case_id     uuid not null references legal_aid_case,
  ground      text not null,
  found_on    date not null,
  explanation text not null,
  asked_by    text not null,
  asked_at    timestamptz not null,
  granted     boolean,
  reasons     text not null default '',
  decided_by  text not null default '',
  decided_at  timestamptz,
  check ((granted is null) = (decided_at is null))
);
create index termination_by_case on termination (case_id, id);

-- The stages a case was carried on into, each once.
create table continuation (
  case_id     uuid not null references legal_aid_case,
  stage       text not null,
  application uuid not null,
  at          timestamptz not null,
  primary key (case_id, stage)
);
