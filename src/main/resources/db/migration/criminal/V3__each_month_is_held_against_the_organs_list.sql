-- How many people an organ tried, examined or investigated in a month, and how many of them had a defender.
create table organ_month (
  organ uuid not null,
  month date not null check (extract(day from month) = 1),
  city char(6) not null,
  centre uuid not null,
  people int not null check (people >= 0),
  own_defender int not null check (own_defender >= 0),
  aid_defender int not null check (aid_defender >= 0),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (organ, month),
  check (own_defender + aid_defender <= people)
);
create index organ_month_of_city on organ_month (city, month);

create table reconciliation (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organ uuid not null,
  centre uuid not null,
  month date not null check (extract(day from month) = 1),
  state text not null check (state in ('OPEN', 'DONE')),
  listed_at timestamptz not null,
  listed_by text not null,
  minutes text not null,
  closed_by text,
  closed_at timestamptz,
  unique (organ, month)
);
create index reconciliation_of_city on reconciliation (city, month desc, id);

create table reconciliation_line (
  id uuid primary key,
  reconciliation uuid not null references reconciliation (id),
  kind text not null check (kind in ('MATCHED', 'ONLY_THEIRS', 'ONLY_OURS', 'DIFFERING')),
  notice uuid,
  number text not null,
  person text not null,
  case_number text not null,
  case_key text not null,
  stage text not null,
  charge text not null,
  their_day date,
  our_day date,
  differs text not null,
  reason text,
  note text not null,
  settled_by text,
  settled_at timestamptz,
  check ((reason is null) = (settled_at is null))
);
create index reconciliation_line_of on reconciliation_line (reconciliation, kind, id);

create table reconciliation_issue (
  id uuid primary key,
  reconciliation uuid not null references reconciliation (id),
  side text not null check (side in ('ORGAN', 'CENTRE')),
  text text not null,
  raised_by text not null,
  raised_at timestamptz not null
);
create index reconciliation_issue_of on reconciliation_issue (reconciliation, id);
