-- 援调对接: one row per transfer and direction. People, story and evidence stay with the matter; nothing of them is copied.
create table aid_transfer (
  id uuid primary key,
  version int not null,
  number text not null,
  city char(6) not null,
  direction text not null check (direction in ('AID_TO_MED', 'MED_TO_AID')),
  state text not null check (state in ('SENT', 'RUNNING', 'DECLINED', 'BACK', 'SETTLED', 'GRANTED', 'ASSIGNED', 'CLOSED')),
  matter uuid not null,
  receipt_number text not null,
  parties text not null,
  people int not null,
  mediation uuid,
  application uuid,
  is_case boolean not null,
  handler uuid,
  centre uuid not null,
  committee uuid not null,
  reason text not null,
  asking_on date not null,
  answering_on date,
  limitation_on date,
  interrupted_on date,
  submitted_at timestamptz,
  sent_at timestamptz not null,
  sent_by text not null,
  answered_at timestamptz,
  ended_at timestamptz,
  recovered numeric(14,2),
  assigned_same_day boolean not null default false,
  -- To a committee nothing goes without the other side.
  check (direction <> 'AID_TO_MED' or answering_on is not null)
);
create index aid_transfer_of_matter on aid_transfer (matter, id);
create index aid_transfer_of_centre on aid_transfer (centre, id);
create index aid_transfer_of_committee on aid_transfer (committee, id);
create index aid_transfer_of_application on aid_transfer (application) where application is not null;
create index aid_transfer_of_month on aid_transfer (city, sent_at);
-- At one time a dispute lies with one committee only.
create unique index aid_transfer_one_at_a_time on aid_transfer (matter) where direction = 'AID_TO_MED' and state in ('SENT', 'RUNNING');
