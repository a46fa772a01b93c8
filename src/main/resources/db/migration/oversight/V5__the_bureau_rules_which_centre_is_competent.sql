-- An argument of two centres about one application; whoever holds it works on until the bureau has ruled.
create table jurisdiction_dispute (
  id              uuid primary key,
  version         int not null,
  city            char(6) not null,
  application     uuid not null,
  matter          uuid not null,
  receipt_number  text not null,
  person          text not null,
  holder          uuid not null,
  other           uuid not null check (other <> holder),
  raised_by_org   uuid not null,
  raised_by_name  text not null,
  raised_at       timestamptz not null,
  grounds         text not null check (grounds <> ''),
  bureau          uuid,
  state           text not null check (state in ('RAISED', 'DECIDED')),
  competent       uuid,
  found           text,
  decided_by_name text,
  decided_on      date,
  check ((state = 'DECIDED') = (competent is not null and found is not null and decided_on is not null))
);
-- One argument at a time about an application.
create unique index jurisdiction_dispute_once on jurisdiction_dispute (application) where state = 'RAISED';
create index jurisdiction_dispute_of_city on jurisdiction_dispute (city, id desc);
create index jurisdiction_dispute_of_holder on jurisdiction_dispute (holder, id desc);
create index jurisdiction_dispute_of_other on jurisdiction_dispute (other, id desc);
