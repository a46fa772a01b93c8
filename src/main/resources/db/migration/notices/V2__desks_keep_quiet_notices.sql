-- What a desk should know without anybody being called: read, or taken off when it is so no more.
create table desk_notice (
  id uuid primary key,
  once text not null unique,
  about uuid not null,
  city char(6) not null,
  organisation uuid,
  duty text,
  account uuid,
  kind text not null,
  tone text not null,
  title text not null,
  text text not null,
  url text not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  check ((account is null) <> (duty is null))
);
create index desk_notice_of_account on desk_notice (account, id) where done_at is null and account is not null;
create index desk_notice_of_duty on desk_notice (city, duty, organisation, id) where done_at is null and account is null;
create index desk_notice_about on desk_notice (about) where done_at is null;
