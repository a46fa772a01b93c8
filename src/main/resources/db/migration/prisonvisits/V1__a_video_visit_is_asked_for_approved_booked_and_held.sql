-- 监狱远程视频会见. Nothing of what is said is kept; what the prison knows of its own stays with the prison.
create table prison_visit (
  id uuid primary key,
  version int not null,
  matter uuid not null,
  receipt_number text not null,
  city char(6) not null,
  organisation uuid not null,
  prison uuid not null,
  state text not null check (state in ('REQUESTED', 'CHECKED', 'APPROVED', 'BOOKED', 'RUNNING', 'HELD', 'STOPPED', 'NO_SHOW', 'REFUSED', 'CANCELLED')),
  visitor_name text not null,
  visitor_identity bytea not null,
  visitor_phone bytea not null,
  relation text not null,
  prisoner_name bytea not null,
  pair bytea not null,
  proof text not null default '',
  prison_note bytea,
  said text not null default '',
  booking uuid,
  slot_from timestamptz,
  slot_to timestamptz,
  begun_at timestamptz,
  ended_at timestamptz,
  stop_reason text,
  identity_checked_by text,
  requested_at timestamptz not null,
  check (state not in ('BOOKED', 'RUNNING', 'HELD', 'STOPPED', 'NO_SHOW') or slot_from is not null),
  check (state not in ('RUNNING', 'HELD', 'STOPPED') or (begun_at is not null and identity_checked_by is not null)),
  check ((state = 'STOPPED') = (stop_reason is not null))
);
create index prison_visit_desk on prison_visit (organisation, (state in ('HELD', 'STOPPED', 'NO_SHOW', 'REFUSED', 'CANCELLED')), id desc);
create index prison_visit_prison on prison_visit (prison, (state in ('HELD', 'STOPPED', 'NO_SHOW', 'REFUSED', 'CANCELLED')), id desc);
create index prison_visit_of on prison_visit (matter, id);
create index prison_visit_pair on prison_visit (pair, slot_from) where state in ('BOOKED', 'RUNNING', 'HELD', 'STOPPED', 'NO_SHOW');
create index prison_visit_waited on prison_visit (slot_to) where state = 'BOOKED';

create table prison_visit_step (
  id uuid primary key,
  visit uuid not null references prison_visit,
  at timestamptz not null,
  kind text not null,
  actor_name text not null
);
create index prison_visit_step_of on prison_visit_step (visit, id);
