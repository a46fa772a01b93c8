-- One objection against one decision of a centre. The grounds may tell a person's story and are sealed.
create table objection (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  -- the centre that decided, and the bureau that hears it; no bureau: none was entered, the city's officers hear it
  organisation uuid not null,
  bureau uuid,
  matter uuid not null,
  subject uuid not null,
  against text not null check (against in ('REFUSAL', 'TERMINATION')),
  decided_before date not null,
  receipt_number text not null,
  person text not null,
  channel text not null,
  received_on date not null,
  received_at timestamptz not null,
  grounds bytea not null,
  raised_by uuid not null,
  raised_by_name text not null,
  state text not null check (state in ('RECEIVED', 'MAINTAINED', 'CORRECTED', 'WITHDRAWN')),
  found text,
  decided_by uuid,
  decided_by_name text,
  decided_on date,
  check ((state in ('MAINTAINED', 'CORRECTED')) = (decided_on is not null and found is not null))
);
-- A decision is objected to once; what the bureau maintained goes on to reconsideration or to court.
create unique index objection_once on objection (subject, against, decided_before) where state <> 'WITHDRAWN';
create index objection_waiting on objection (city, received_at, id) where state = 'RECEIVED';
create index objection_waiting_of_unit on objection (organisation, received_at, id) where state = 'RECEIVED';
create index objection_newest on objection (city, id);
create index objection_newest_of_unit on objection (organisation, id);
create index objection_on_matter on objection (matter);
