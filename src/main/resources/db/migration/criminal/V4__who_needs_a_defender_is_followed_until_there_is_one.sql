-- A duty lawyer met somebody who must have a defender (法律援助法 第二十五条) and has none: open until the organ's notice
-- comes, or somebody of the centre writes down why none is needed.
create table defender_wanted (
  record uuid primary key,
  help_case uuid not null,
  city char(6) not null,
  centre uuid not null,
  person_index bytea not null,
  agency text not null,
  charge text not null,
  stage text not null,
  reasons text not null,
  wanted_at timestamptz not null,
  notice uuid,
  settled_at timestamptz,
  settled_by_name text,
  note text not null default '',
  check ((settled_at is null) = (settled_by_name is null))
);
create index defender_wanted_open on defender_wanted (city, centre, wanted_at, record) where settled_at is null;
create index defender_wanted_of on defender_wanted (city, person_index) where settled_at is null;
