-- Guides and teaching cases the city writes: versions that go from hand to hand, none ever removed.
-- What travels with the platform is no row here; a version of the same subject takes its place.
create table manuscript (
  id uuid primary key,
  version int not null,
  kind text not null check (kind in ('GUIDE', 'EXAMPLE')),
  subject text not null,                  -- identifier of the guide or example, part of its permanent link
  number int not null check (number > 0), -- of this city's versions
  category text not null,
  title text not null,
  content jsonb not null,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED', 'EXPIRED', 'TAKEN_BACK', 'REPLACED', 'DISCARDED')),
  author uuid not null,
  author_name text not null,              -- who wrote it last
  writers text not null,                  -- accounts of everybody who wrote in it, a blank between two
  reviewer uuid,
  reviewer_name text,
  reviewed_on date,
  expires_on date,                        -- last day people may read it
  basis jsonb not null default '{}',      -- digest of each cited place when it was reviewed
  begun_at timestamptz not null,
  unique (kind, subject, number),
  check (reviewer is null or position(reviewer::text in writers) = 0)
);
create unique index manuscript_open on manuscript (kind, subject) where state in ('DRAFT', 'IN_REVIEW', 'REVIEWED');
create unique index manuscript_standing on manuscript (kind, subject) where state in ('PUBLISHED', 'EXPIRED', 'TAKEN_BACK');

-- Who did what with a version, in order; append only.
create table manuscript_step (
  id uuid primary key,
  manuscript uuid not null references manuscript,
  at timestamptz not null,
  by_name text not null,
  state text not null,                    -- where it went
  note text not null default ''
);
create index manuscript_step_of on manuscript_step (manuscript, at);

-- A cited article changed and the text was read again: it still holds. Append only; the newest counts.
create table citation_confirmed (
  id uuid primary key,
  kind text not null,
  subject text not null,
  law text not null,
  article text not null,
  digest text not null,
  by_name text not null,
  at timestamptz not null
);
create index citation_confirmed_of on citation_confirmed (kind, subject);

-- Texts people read whose article no longer says what it said.
create table citation_flag (
  kind text not null,
  subject text not null,
  law text not null,
  article text not null,
  cause text not null check (cause in ('CHANGED', 'REPEALED', 'GONE')),
  since timestamptz not null,
  primary key (kind, subject, law, article)
);

-- Everyday words changed on the desk; append only, the newest of a word counts.
create table word_change (
  id uuid primary key,
  word text not null,
  category text not null,
  means text not null,                    -- one a line; empty when the word is withdrawn
  withdrawn boolean not null,
  by_name text not null,
  at timestamptz not null
);
create index word_change_of on word_change (word, id);

-- Tells every node that it has to read again.
create table pulse (
  what text primary key,
  beat bigint not null
);
insert into pulse values ('TEXTS', 1), ('WORDS', 1);

-- How far the cited articles were compared with the law.
create table citation_compared (
  one boolean primary key default true check (one),
  library bigint not null,
  texts bigint not null,
  day date not null
);
