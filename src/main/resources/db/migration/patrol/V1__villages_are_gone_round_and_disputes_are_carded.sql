create table patrol_task (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  themes text not null,
  visits int not null check (visits between 1 and 1000),
  monthly boolean not null,
  note text not null default '',
  set_by uuid not null,
  set_by_name text not null,
  stopped_on date,
  -- the task of the month before; each is set again once
  previous uuid unique references patrol_task
);
create index patrol_task_of_city on patrol_task (city, ends_on desc, id desc);
create index patrol_task_of_unit on patrol_task (organisation, ends_on desc, id desc);
create index patrol_task_monthly on patrol_task (ends_on) where monthly and stopped_on is null;
create table patrol_village (
  task uuid not null references patrol_task,
  village uuid not null,
  name text not null,
  region char(6) not null,
  primary key (task, village)
);
create table patrol_person (
  task uuid not null references patrol_task,
  account uuid not null,
  name text not null,
  primary key (task, account)
);
create index patrol_person_account on patrol_person (account, task);
create table patrol_visit (
  id uuid primary key,
  city char(6) not null,
  task uuid references patrol_task,
  organisation uuid not null,
  account uuid not null,
  account_name text not null,
  village uuid not null,
  village_name text not null,
  on_day date not null,
  at timestamptz not null,
  note bytea not null,
  card uuid
);
create index patrol_visit_of_task on patrol_visit (task, id desc);
create index patrol_visit_of_day on patrol_visit (city, on_day);
-- one person, one village, one day: what is paid for is counted once
create unique index patrol_visit_once on patrol_visit (account, village, on_day);
create table patrol_number (
  city char(6) not null,
  year int not null,
  last int not null,
  primary key (city, year)
);
create table dispute_card (
  id uuid primary key,
  version int not null,
  number text not null,
  city char(6) not null,
  organisation uuid not null,
  reporter uuid not null,
  reporter_name text not null,
  reporter_unit uuid not null,
  task uuid references patrol_task,
  village uuid not null,
  village_name text not null,
  region char(6) not null,
  town text not null,
  kind text not null,
  what bytea not null,
  people int not null check (people >= 1),
  amount numeric(14, 2),
  since date,
  signs text not null default '',
  computed text not null check (computed in ('LOW', 'MIDDLE', 'HIGH')),
  risk text not null check (risk in ('LOW', 'MIDDLE', 'HIGH')),
  reasons text not null,
  risk_words text not null default '',
  state text not null check (state in ('OPEN', 'WATCHED', 'IN_MEDIATION', 'REFERRED', 'SETTLED', 'JOINED', 'CLOSED')),
  reported_at timestamptz not null,
  next_on date,
  mediation uuid,
  matter uuid,
  joined_to uuid references dispute_card,
  result text,
  satisfied text,
  closed_on date,
  reopened int not null default 0,
  check (state <> 'CLOSED' or (result is not null and closed_on is not null)),
  check (state <> 'JOINED' or joined_to is not null),
  check (state <> 'WATCHED' or next_on is not null)
);
create index dispute_card_of_city on dispute_card (city, id desc);
create index dispute_card_live on dispute_card (city, id desc) where state not in ('JOINED', 'CLOSED');
create index dispute_card_of_unit on dispute_card (organisation, id desc);
create index dispute_card_of_reporting_unit on dispute_card (reporter_unit, id desc);
create index dispute_card_of_reporter on dispute_card (reporter, id desc);
create index dispute_card_of_village on dispute_card (village, id desc);
create index dispute_card_reported on dispute_card (city, reported_at);
create index dispute_card_revisit on dispute_card (next_on) where state = 'WATCHED';
create index dispute_card_mediation on dispute_card (mediation) where mediation is not null;
create index dispute_card_matter on dispute_card (matter) where matter is not null;
create index dispute_card_joined on dispute_card (joined_to) where joined_to is not null;
create index dispute_card_task on dispute_card (task) where task is not null;
create table dispute_party (
  card uuid not null references dispute_card,
  place int not null,
  name bytea not null,
  phone bytea not null,
  name_index bytea,
  phone_index bytea,
  primary key (card, place)
);
create index dispute_party_name on dispute_party (name_index) where name_index is not null;
create index dispute_party_phone on dispute_party (phone_index) where phone_index is not null;
create table dispute_step (
  id uuid primary key,
  card uuid not null references dispute_card,
  at timestamptz not null,
  actor uuid not null,
  actor_name text not null,
  verb text not null,
  to_state text not null,
  words bytea not null
);
create index dispute_step_of_card on dispute_step (card, id desc);
-- a person said that these two are different disputes
create table dispute_apart (
  one uuid not null references dispute_card,
  other uuid not null references dispute_card,
  by_whom uuid not null,
  at timestamptz not null,
  primary key (one, other)
);
