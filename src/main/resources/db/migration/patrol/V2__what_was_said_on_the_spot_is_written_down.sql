create table dispute_voice (
  file uuid primary key,
  card uuid not null references dispute_card,
  at timestamptz not null,
  -- as a machine heard it; nobody has gone over it
  heard bytea,
  -- as a person wrote it down; earlier wordings stand in dispute_step
  said bytea,
  said_by_name text,
  version int not null default 0,
  check (said is null or said_by_name is not null)
);
create index dispute_voice_of_card on dispute_voice (card);
