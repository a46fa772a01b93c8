-- One signed edition of a month's report; a corrected one is a further edition, never a change.
create table dispute_month (
  id uuid primary key,
  city char(6) not null,
  -- the unit whose reach was counted; zeros for the whole city's
  scope uuid not null,
  place text not null,
  month date not null check (extract(day from month) = 1),
  edition int not null check (edition >= 1),
  figures jsonb not null,
  before jsonb not null,
  signed_by uuid not null,
  signed_by_name text not null,
  signed_at timestamptz not null,
  unique (city, scope, place, month, edition)
);
create index dispute_card_closed on dispute_card (city, closed_on) where state = 'CLOSED';
