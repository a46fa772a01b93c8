-- 转介: to a notary, a forensic institute, an arbitration body; with the waiver that aid brings (LAL 53), and back again.
create table referral (
  id uuid primary key,
  version int not null,
  matter uuid not null,
  receipt_number text not null,
  city char(6) not null,
  organisation uuid not null,
  service uuid,
  body uuid not null,
  body_name text not null,
  kind text not null,
  about text not null,
  request bytea not null,
  person_name text not null,
  state text not null check (state in ('SENT', 'RECEIVED', 'DONE', 'RETURNED', 'WITHDRAWN')),
  by_system boolean not null,
  access_index bytea not null unique,
  access_code bytea not null,
  external_number text not null default '',
  waiver text not null check (waiver in ('NONE', 'ASKED', 'GIVEN', 'REFUSED')),
  waiver_decision uuid,
  fee numeric(14,2),
  waived numeric(14,2),
  result text not null default '',
  sent_at timestamptz not null,
  sent_by_name text not null,
  ended_at timestamptz,
  check ((waiver = 'NONE') = (waiver_decision is null)),
  check (waived is null or fee is not null and waived <= fee)
);
create index referral_sent on referral (organisation, (state in ('DONE', 'RETURNED', 'WITHDRAWN')), id desc);
create index referral_body on referral (body, (state in ('DONE', 'RETURNED', 'WITHDRAWN')), id desc);
create index referral_of on referral (matter, id);
create index referral_of_service on referral (service) where service is not null;
create index referral_waived on referral (organisation, ended_at) where waived is not null;

-- Errands to bodies with a system of their own: the referral itself, then questions how far it is.
create table referral_errand (
  referral uuid primary key references referral,
  delivered boolean not null default false,
  attempts int not null default 0,
  next_try timestamptz not null,
  over boolean not null default false,
  last_error text not null default ''
);
create index referral_errand_due on referral_errand (next_try) where not over;

create table referral_step (
  id uuid primary key,
  referral uuid not null references referral,
  at timestamptz not null,
  kind text not null,
  words text not null,
  actor_name text not null
);
create index referral_step_of on referral_step (referral, id);

-- What a body asks for a piece of work and how long it takes, as the body itself says.
create table body_price (
  body uuid not null,
  about text not null,
  price numeric(14,2) not null check (price >= 0),
  days int not null check (days between 1 and 365),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (body, about)
);
