-- Questions to the civil affairs bureau: who agreed, what for, for which case, and the digest of the answer (PIPL, LAL 41).
create table means_inquiry (
  id uuid primary key,
  application uuid not null,
  matter uuid not null,
  city char(6) not null,
  organisation uuid not null,
  purpose text not null,
  consented_at timestamptz not null,
  consent_taken_by text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  due_on date not null,
  state text not null check (state in ('QUEUED', 'ANSWERED', 'DEAD')),
  attempts int not null default 0,
  next_try timestamptz not null,
  last_error text not null default '',
  outcome text check (outcome in ('FOUND', 'NOT_FOUND', 'CONTRADICTS')),
  answer bytea,
  differences text not null default '',
  result_hash text not null default '',
  answered_at timestamptz,
  finding text check (finding in ('EXPLAINED', 'DIFFERS')),
  note text not null default '',
  settled_by_name text,
  check ((state = 'ANSWERED') = (outcome is not null))
);
create index means_inquiry_of on means_inquiry (application, id);
create index means_inquiry_due on means_inquiry (next_try) where state = 'QUEUED';
create index means_inquiry_waiting on means_inquiry (city, id desc) where state = 'DEAD' or (outcome = 'CONTRADICTS' and finding is null);

create table spot_check (
  id uuid primary key,
  version int not null,
  application uuid not null unique,
  matter uuid not null,
  receipt_number text not null,
  city char(6) not null,
  organisation uuid not null,
  granted_on date not null,
  drawn numeric(9,8) not null,
  chance numeric(9,8) not null,
  weights text not null,
  chosen boolean not null,
  state text not null check (state in ('WAITING', 'TRUE', 'FRAUD', 'CONCEALED', 'NOT_CHOSEN')),
  finding text not null default '',
  found_by_name text,
  found_at timestamptz
);
create index spot_check_list on spot_check (city, (state <> 'WAITING'), id desc) where chosen;

-- Pledges found untrue, by the person's number as an index without a way back.
create table broken_pledge (
  person_index bytea not null,
  city char(6) not null,
  spot_check uuid not null references spot_check,
  broken_at timestamptz not null,
  primary key (person_index, spot_check)
);
