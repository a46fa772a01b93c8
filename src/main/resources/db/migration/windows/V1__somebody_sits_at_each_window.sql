create table service_window (
  id        uuid primary key,
  city      char(6) not null,
  place     uuid not null,
  name      text not null,
  vanguard  boolean not null default false,
  closed_on date
);
create index service_window_of on service_window (place) where closed_on is null;
create unique index service_window_name on service_window (place, name) where closed_on is null;

create table window_shift (
  id         uuid primary key,
  city       char(6) not null,
  place      uuid not null,
  window_id  uuid not null references service_window,
  day        date not null,
  half       text not null check (half in ('MORNING', 'AFTERNOON')),
  account    uuid not null,
  person     text not null,
  arrived_at timestamptz,
  unique (window_id, day, half)
);
-- nobody sits in two places at once; looked at when the act is over, so that two can change places
alter table window_shift add constraint window_shift_one_place unique (account, day, half) deferrable initially deferred;
create index window_shift_of on window_shift (place, day);

create table window_swap (
  id        uuid primary key,
  give      uuid not null references window_shift,
  take      uuid not null references window_shift,
  asked_by  uuid not null,
  asked     uuid not null,
  asked_at  timestamptz not null,
  answer    boolean,
  answered_at timestamptz
);
create index window_swap_open on window_swap (give) where answer is null;

-- who was put where, by whom: lines are only ever added
create table window_line (
  id    uuid primary key,
  shift uuid not null references window_shift,
  what  text not null,
  person text not null,
  who   text not null,
  at    timestamptz not null
);
create table service_pledge (
  id    uuid primary key,
  city  char(6) not null,
  place uuid not null,
  lines text not null,
  who   text not null,
  at    timestamptz not null
);
create index service_pledge_of on service_pledge (place, id desc);
create function windows_keep() returns trigger language plpgsql as $$
begin
  raise exception 'who sat where and what was promised is append-only';
end $$;
create trigger window_line_kept before update or delete on window_line for each row execute function windows_keep();
create trigger service_pledge_kept before update or delete on service_pledge for each row execute function windows_keep();
