create table hall_key (
  id         uuid primary key,
  city       char(6) not null,
  label      text not null,
  secret     bytea not null,
  created_at timestamptz not null,
  created_by text not null,
  used_at    timestamptz,
  revoked_at timestamptz
);

-- Which application of ours is which of the hall's.
create table hall_link (
  id             uuid primary key,
  city           char(6) not null,
  number         text not null,
  -- of the content it came with, so that a contradiction is seen
  digest         bytea not null,
  application    uuid not null,
  matter         uuid not null,
  receipt_number text not null,
  deciding       uuid not null,
  steps          int not null default 0,
  taken_on       date not null,
  at             timestamptz not null,
  unique (city, number)
);
create index hall_link_of_matter on hall_link (matter);
create index hall_link_of_day on hall_link (city, taken_on);

-- What has to go out: queued in the deciding transaction, carried after it.
create table hall_errand (
  id         uuid primary key,
  city       char(6) not null,
  kind       text not null check (kind in ('ITEM', 'PROGRESS')),
  about      text not null,
  link       uuid references hall_link,
  body       jsonb not null,
  state      text not null check (state in ('QUEUED', 'DONE', 'GIVEN_UP')),
  attempts   int not null default 0,
  next_try   timestamptz not null,
  at         timestamptz not null
);
create index hall_errand_due on hall_errand (next_try) where state = 'QUEUED';
create index hall_errand_of_link on hall_errand (link, id) where state = 'QUEUED';
create index hall_errand_given_up on hall_errand (city, id) where state = 'GIVEN_UP';

create table hall_item (
  city   char(6) not null,
  code   text not null,
  digest text not null,
  at     timestamptz not null,
  primary key (city, code)
);

create table exchange_line (
  id       uuid primary key,
  city     char(6) not null,
  at       timestamptz not null,
  kind     text not null,
  about    text not null,
  result   text not null check (result in ('DONE', 'AGAIN', 'LATER', 'GIVEN_UP', 'REFUSED')),
  attempt  int not null,
  words    text not null,
  -- what was to go out
  errand   uuid,
  -- who sent what could not be used, and what it was: sealed, for sending it through once more
  sender   uuid,
  sent     bytea,
  -- the line this one repeats
  repeats  uuid
);
create index exchange_line_of on exchange_line (city, id desc);
create index exchange_line_failed on exchange_line (city, id desc) where result in ('LATER', 'GIVEN_UP', 'REFUSED');
create index exchange_line_repeats on exchange_line (repeats) where repeats is not null;

create table hall_rating (
  id    uuid primary key,
  link  uuid not null references hall_link,
  city  char(6) not null,
  grade int not null check (grade between 1 and 5),
  words bytea not null,
  at    timestamptz not null
);
create index hall_rating_of on hall_rating (city, link, id desc);

create table hall_day (
  id          uuid primary key,
  city        char(6) not null,
  day         date not null,
  at          timestamptz not null,
  who         text not null,
  theirs      int not null,
  ours        int not null,
  differences jsonb not null
);
create index hall_day_of on hall_day (city, id desc);

create function exchange_keep() returns trigger language plpgsql as $$
begin
  raise exception 'the exchange log is append-only';
end $$;
create trigger exchange_line_kept before update or delete on exchange_line for each row execute function exchange_keep();
create trigger hall_rating_kept before update or delete on hall_rating for each row execute function exchange_keep();
create trigger hall_day_kept before update or delete on hall_day for each row execute function exchange_keep();
