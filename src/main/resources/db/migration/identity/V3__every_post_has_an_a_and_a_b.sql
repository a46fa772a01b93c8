-- AB岗: each post's holder (A) has a substitute (B), who has A's duties while A is on leave. Rows stay on record.
create table post_pair (
  id uuid primary key,
  city char(6) not null,
  organisation uuid not null,
  holder uuid not null references account,
  substitute uuid not null references account,
  named_by_name text not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  check (holder <> substitute)
);
create unique index post_pair_once on post_pair (holder) where ended_at is null;
create index post_pair_of_substitute on post_pair (substitute) where ended_at is null;
create index post_pair_of_unit on post_pair (organisation) where ended_at is null;

create table leave_of_absence (
  id uuid primary key,
  city char(6) not null,
  organisation uuid not null,
  account uuid not null references account,
  account_name text not null,
  from_day date not null,
  until_day date not null,
  reason text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  check (until_day >= from_day)
);
create index leave_standing on leave_of_absence (account, until_day) where ended_at is null;
create index leave_of_unit on leave_of_absence (organisation, until_day desc);
