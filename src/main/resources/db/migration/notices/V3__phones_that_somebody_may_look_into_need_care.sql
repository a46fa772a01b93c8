-- Keyed digests of phones whose messages must not tell what they are about, and when they may arrive.
create table safe_contact (
  phone_index bytea not null,
  subject uuid not null,
  from_hour smallint not null check (from_hour between 0 and 23),
  until_hour smallint not null check (until_hour between 1 and 24),
  primary key (phone_index, subject),
  check (from_hour < until_hour)
);
create index safe_contact_of on safe_contact (subject);
