-- What a firm said of itself is sealed; one code leads the owner back, another leads workers to their questions.
create table firm_checkup (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  code_index bytea not null unique,
  code bytea not null,
  worker_code_index bytea not null unique,
  worker_code bytea not null,
  firm bytea not null,
  credit_code bytea not null,
  credit_index bytea,
  headcount text not null check (headcount in ('SOLO', 'FEW', 'SOME', 'MANY')),
  previous uuid references firm_checkup (id) on delete set null,
  answers bytea not null,
  place text not null,
  state text not null check (state in ('FILLING', 'DONE', 'ASKED', 'TAKEN', 'ADVISED')),
  wish bytea not null,
  contact bytea not null,
  opinion bytea not null,
  finished_at timestamptz,
  asked_at timestamptz,
  lawyer uuid,
  lawyer_name text,
  visited_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'FILLING') = (finished_at is null)),
  check ((state in ('TAKEN', 'ADVISED')) = (lawyer is not null)),
  check (state in ('FILLING', 'DONE') or asked_at is not null)
);
create index firm_checkup_stale on firm_checkup (updated_at);
create index firm_checkup_waiting on firm_checkup (city, asked_at, id) where state = 'ASKED';
create index firm_checkup_taken on firm_checkup (lawyer, asked_at, id) where lawyer is not null;
create index firm_checkup_of_firm on firm_checkup (credit_index) where credit_index is not null;
create index firm_checkup_again on firm_checkup (previous) where previous is not null;

-- Which devices have spoken: a keyed mark that is another one for every check-up, without a time.
create table worker_device (
  checkup uuid not null references firm_checkup (id) on delete cascade,
  device bytea not null,
  primary key (checkup, device)
);

create table worker_number (
  checkup uuid primary key references firm_checkup (id) on delete cascade,
  heard int not null
);

-- Answers are added up in rounds of five workers and never kept by person; only whole rounds are shown.
create table worker_answer (
  checkup uuid not null references firm_checkup (id) on delete cascade,
  round int not null,
  question text not null,
  reply text not null check (reply in ('YES', 'PARTLY', 'NO', 'UNSURE', 'NOT_APPLICABLE')),
  given int not null,
  primary key (checkup, round, question, reply)
);
