-- 容缺受理 and 先行提供 are states of their own (reference 4.1, T06, T08, T13).
alter table aid_application drop constraint aid_application_status_check;
alter table aid_application add constraint aid_application_status_check check (status in ('SUBMITTED', 'SUPPLEMENT_PENDING',
  'ACCEPTED', 'ACCEPTED_TOLERANT', 'ADVANCE_AID', 'PENDING_APPROVAL', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'TRANSFERRED', 'TERMINATED'));
alter table aid_application add column reviewed_as text;
drop index aid_application_queue;
drop index aid_application_queue_city;
create index aid_application_queue on aid_application (deciding_organisation, status, priority_rank, decide_by, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'ACCEPTED_TOLERANT', 'ADVANCE_AID', 'PENDING_APPROVAL', 'TRANSFERRED');
create index aid_application_queue_city on aid_application (city, status, priority_rank, decide_by, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'ACCEPTED_TOLERANT', 'ADVANCE_AID', 'PENDING_APPROVAL', 'TRANSFERRED');

-- The pledge to bring minor papers later, and where each of them is.
create table tolerance_pledge (
  application uuid primary key references aid_application,
  city char(6) not null,
  papers jsonb not null,
  offered_at timestamptz not null,
  offered_by text not null,
  signed_at timestamptz,
  signed_how text check (signed_how in ('PAPER', 'PHONE')),
  until date,
  settled_at timestamptz,
  settled_how text check (settled_how in ('IN', 'FELL_BACK', 'OVER')),
  check ((signed_at is null) = (until is null))
);
create index tolerance_pledge_open on tolerance_pledge (city, (coalesce(until, 'infinity'::date)), application) where settled_at is null;

-- What presses on an application: the last day of a statutory term, or something else the law names; and whether it rang.
create table application_urgency (
  application uuid primary key references aid_application,
  city char(6) not null,
  last_day date,
  exact boolean not null,
  what text not null default '',
  entered_by text not null,
  ground text,
  raised_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('PROVIDED', 'ORDINARY', 'OVER')),
  answered_by text not null default '',
  answer_reason text not null default ''
);
create index application_urgency_watched on application_urgency (city, last_day) where raised_at is null and answered_at is null;
create index application_urgency_ringing on application_urgency (city, last_day) where raised_at is not null and answered_at is null;

-- Help given first: on which ground, for which reason, by whom, and what has to be done afterwards.
create table aid_first (
  application uuid primary key references aid_application,
  city char(6) not null,
  ground text not null,
  ground_text text not null,
  citations text not null,
  reason text not null,
  formalities jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  until date not null,
  settled_at timestamptz,
  outcome text check (outcome in ('GRANTED', 'TERMINATED'))
);
create index aid_first_open on aid_first (city, until, application) where settled_at is null;
