-- What people found useless and what lawyers corrected is worked off; answers are counted by day and release.
alter table conversation_turn add column release text not null default '';
create index conversation_waiting on conversation (waiting) where waiting is not null;

create table advice_review (
  id uuid primary key,
  version int not null default 0,
  city char(6) not null,
  conversation uuid,                       -- null once the talk was forgotten: then the words are gone too
  turn int not null,
  kind text not null check (kind in ('NOT_HELPFUL', 'CORRECTED')),
  category text,
  guide text,
  question bytea not null,                 -- without names and numbers of persons
  answer bytea not null,
  correction bytea,                        -- what the lawyer answered instead
  state text not null check (state in ('OPEN', 'IMPROVED', 'LEFT')),
  reason text not null default '',
  raised_at timestamptz not null,
  decided_at timestamptz,
  decided_by text
);
create unique index advice_review_once on advice_review (conversation, turn, kind);
create index advice_review_list on advice_review (city, state, raised_at, id);

-- Figures stay when words are forgotten. category is empty while nobody could tell it.
create table advice_day (
  city char(6) not null,
  day date not null,
  release text not null,
  category text not null,
  certainty text not null,
  asked int not null default 0,
  silent int not null default 0,           -- answered without any law
  helpful int not null default 0,
  unhelpful int not null default 0,
  primary key (city, day, release, category, certainty)
);

-- One reader's marks for one sampled answer: 0 no, 1 partly, 2 yes.
create table advice_score (
  city char(6) not null,
  conversation uuid not null,
  turn int not null,
  release text not null,
  plain smallint not null check (plain between 0 and 2),
  correct smallint not null check (correct between 0 and 2),
  complete smallint not null check (complete between 0 and 2),
  safe smallint not null check (safe between 0 and 2),
  scored_by uuid not null,
  scored_at timestamptz not null,
  primary key (conversation, turn, scored_by)
);
create index advice_score_newest on advice_score (city, scored_at desc);
