create table aid_application (
  id uuid primary key,
  version int not null,
  matter uuid not null,
  receipt_number text not null,
  city char(6) not null,
  receiving_organisation uuid not null,
  deciding_organisation uuid not null,
  assigning_organisation uuid not null,
  counting_organisation uuid not null,
  channel text not null,
  applicant_name text collate "C" not null,
  recipients int not null check (recipients >= 1),
  summary text not null,
  category text not null,
  matter_code text not null,
  case_type text not null,
  aid_form text not null,
  stage text not null,
  profile text not null,
  facts jsonb not null,
  verdict jsonb not null,
  priority_rank int not null,
  pledged boolean not null,
  status text not null check (status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'PENDING_APPROVAL',
    'GRANTED', 'REFUSED', 'WITHDRAWN', 'TRANSFERRED')),
  missing jsonb not null default '[]',
  supplement_until date,
  supplement_asked boolean not null default false,
  submitted_at timestamptz not null,
  accepted_at timestamptz,
  proposed_by uuid,
  proposed_by_name text,
  proposal text,
  opinion text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decided_on date,
  decision text,
  refusal_code text,
  earlier uuid,
  consultation_started_at timestamptz
);
-- The work queues: one range read in the order the office works.
create index aid_application_queue on aid_application (deciding_organisation, status, priority_rank, submitted_at, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'PENDING_APPROVAL');
create index aid_application_queue_city on aid_application (city, status, priority_rank, submitted_at, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'PENDING_APPROVAL');
create index aid_application_of on aid_application (matter, id);
create index aid_application_newest on aid_application (deciding_organisation, id desc);
create index aid_application_newest_city on aid_application (city, id desc);

-- Every transition: who, when, from where to where, why, under which rules. Nothing is changed or taken out.
create table aid_application_step (
  id uuid primary key,
  application uuid not null references aid_application,
  at timestamptz not null,
  actor uuid not null,
  actor_name text not null,
  verb text not null,
  from_status text not null,
  to_status text not null,
  reason text not null default '',
  rule_version text not null default ''
);
create index aid_application_step_of on aid_application_step (application, id);
create function aid_application_step_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the steps of an application are append-only';
end $$;
create trigger aid_application_step_append_only before update or delete on aid_application_step
  for each row execute function aid_application_step_is_append_only();

-- What a person has filled in so far; sealed, reachable by the browser that began it or by its code.
create table application_draft (
  id uuid primary key,
  code_index bytea not null unique,
  code bytea not null,
  content bytea not null,
  step text not null,
  updated_at timestamptz not null,
  submitted_as uuid,
  version int not null default 0
);
create index application_draft_stale on application_draft (updated_at);
