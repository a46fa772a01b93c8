-- Somebody's word that the search shall learn. It is worked off by one node; nobody waits before a page.
create table lesson_order (
  id uuid primary key,
  asked_by_name text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
  started_at timestamptz,
  ended_at timestamptz,
  version int,                            -- what came of it, once DONE
  questions int                           -- how many it could learn from, once REFUSED
);
create unique index lesson_order_one_at_a_time on lesson_order ((true)) where state in ('WAITING', 'RUNNING');
