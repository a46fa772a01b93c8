-- A draft of rules tried on what was decided in the past: who would gain, who would lose.
create table rule_replay (
  id uuid primary key,
  draft uuid not null,
  city char(6) not null,
  title text not null,
  from_day date not null,
  to_day date not null,
  rules_of date not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  total int not null default 0,
  done int not null default 0,
  gained int not null default 0,
  lost int not null default 0,
  unreadable int not null default 0,
  reached uuid,
  asked_by_name text not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
);
create index rule_replay_of on rule_replay (draft, id desc);
create index rule_replay_open on rule_replay (id) where state in ('WAITING', 'RUNNING');

create table rule_replay_change (
  replay uuid not null references rule_replay on delete cascade,
  application uuid not null,
  decided_on date not null,
  person text not null,
  matter_code text not null,
  groups text not null,
  direction text not null check (direction in ('GAINS', 'LOSES')),
  before text not null,
  after text not null,
  primary key (replay, application)
);
create index rule_replay_change_by_matter on rule_replay_change (replay, direction, matter_code, application);
