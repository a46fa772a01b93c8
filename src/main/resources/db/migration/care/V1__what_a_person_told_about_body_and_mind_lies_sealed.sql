-- One sheet a matter, filled only with the person's own consent; erased ones keep the fact and the day, not the answers.
create table care_sheet (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  answers bytea not null,
  filled_at timestamptz not null,
  filled_by uuid not null,
  filled_by_name text not null,
  erased_at timestamptz
);
