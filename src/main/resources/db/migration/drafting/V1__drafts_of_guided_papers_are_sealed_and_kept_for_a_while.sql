-- Half-filled and finished guided documents. Answers are sealed; a code without look-alikes finds one again.
create table guided_draft (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  code_index bytea not null unique,
  code bytea not null,
  paper text not null,
  answers bytea not null,
  corrections bytea not null,
  place text not null,
  state text not null check (state in ('OWN', 'ASKED', 'TAKEN', 'RETURNED')),
  wish bytea not null,
  note bytea not null,
  asked_at timestamptz,
  lawyer uuid,
  lawyer_name text,
  returned_at timestamptz,
  matter uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state in ('TAKEN', 'RETURNED')) = (lawyer is not null)),
  check (state = 'OWN' or asked_at is not null)
);
create index guided_draft_stale on guided_draft (updated_at) where matter is null;
create index guided_draft_waiting on guided_draft (city, asked_at, id) where state = 'ASKED';
create index guided_draft_taken on guided_draft (lawyer, asked_at, id) where state = 'TAKEN';
create index guided_draft_of on guided_draft (matter) where matter is not null;

-- What a draft said when it was handed over, and after each hand a lawyer laid on it.
create table guided_draft_revision (
  id uuid primary key,
  draft uuid not null references guided_draft (id) on delete cascade,
  at timestamptz not null,
  who uuid not null,
  who_name text not null,
  what text not null check (what in ('ASKED', 'ANSWERS', 'TEXT', 'RETURNED')),
  answers bytea not null,
  corrections bytea not null
);
create index guided_draft_revision_of on guided_draft_revision (draft, id);
