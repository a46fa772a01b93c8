-- One closed case owes one call-back; the remarks may tell a person's story and are sealed.
create table revisit (
  id uuid primary key,
  version int not null,
  case_id uuid not null unique,
  matter uuid not null,
  case_number text not null,
  city char(6) not null,
  organisation uuid not null,
  applicant_name text not null,
  recipients int not null check (recipients > 0),
  on_file numeric(14,2),
  closed_on date not null,
  state text not null check (state in ('DUE', 'REACHED', 'UNREACHED')),
  tries int not null default 0 check (tries >= 0),
  called_at timestamptz,
  called_by uuid,
  called_by_name text,
  satisfaction text,
  informed boolean,
  asked_for_money boolean,
  received numeric(14,2) check (received >= 0),
  remarks bytea not null,
  check ((state = 'REACHED') = (satisfaction is not null)),
  check (state = 'DUE' or called_at is not null)
);
create index revisit_of_unit on revisit (city, organisation, state, closed_on, id);
create index revisit_of_city on revisit (city, state, closed_on, id);
create index revisit_on_matter on revisit (matter);
