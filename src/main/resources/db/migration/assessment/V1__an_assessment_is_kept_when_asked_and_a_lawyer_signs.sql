-- Assessments somebody asked to keep. Facts are sealed and hold no names; forgotten after thirty days.
create table kept_assessment (
  id uuid primary key,                    -- drawn at random: whoever has it may read it
  version int not null default 0,
  city char(6) not null,
  category text not null,
  answers bytea not null,
  state text not null check (state in ('KEPT', 'ASKED', 'SIGNED')),
  made_at timestamptz not null,
  kept_until timestamptz not null,
  asked_at timestamptz,
  signed_at timestamptz,
  signed_by text,
  signed_for text,                        -- the organisation whose lawyer signed
  check ((state = 'SIGNED') = (signed_at is not null))
);
create index kept_assessment_waiting on kept_assessment (city, asked_at, id) where state = 'ASKED';
create index kept_assessment_to_forget on kept_assessment (kept_until);

-- Every wording of its opinion letter: the machine's first, then each lawyer's.
create table letter_version (
  assessment uuid not null references kept_assessment on delete cascade,
  number int not null,
  letter bytea not null,
  written_by text not null,
  reason text not null,
  written_at timestamptz not null,
  primary key (assessment, number)
);
