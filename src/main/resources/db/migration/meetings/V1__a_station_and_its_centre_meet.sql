create table video_session (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  station uuid not null,
  centre uuid not null,
  state text not null check (state in ('OPEN', 'SUBMITTED', 'CANCELLED')),
  opened_by text not null,
  opened_at timestamptz not null,
  sheet bytea not null,
  identity_seen text not null default '',
  identity_by text not null default '',
  read_back_by text not null default '',
  signed_at timestamptz,
  application uuid,
  ended_why text not null default '',
  check (signed_at is null or read_back_by <> ''),
  check ((state = 'SUBMITTED') = (application is not null))
);
create index video_session_open on video_session (city, opened_at desc, id) where state = 'OPEN';

-- How the two ends reach each other's pictures; gone when the session is over.
create table video_signal (
  number bigint generated always as identity primary key,
  session uuid not null references video_session,
  side text not null check (side in ('STATION', 'CENTRE')),
  message text not null
);
create index video_signal_of on video_signal (session, number);
