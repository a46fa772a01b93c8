-- One mediation of one dispute. People, story and evidence belong to the matter; here is only what mediation adds.
create table mediation_case (
  id uuid primary key,
  version int not null,
  number text not null unique,
  city char(6) not null,
  committee uuid not null,
  matter uuid not null,
  receipt_number text not null,
  category text not null,
  summary text not null,
  party_names text not null,
  people int not null check (people > 0),
  source text not null,
  referrer uuid,
  referrer_number text not null,
  channel text not null,
  state text not null check (state in ('APPLIED', 'ACCEPTED', 'REJECTED', 'MEDIATING', 'AGREED', 'FAILED', 'ENDED', 'CONFIRM_APPLIED', 'CONFIRMED', 'PERFORMED', 'BREACHED')),
  violence text not null check (violence in ('UNASKED', 'NONE', 'PAST', 'DANGER')),
  freely boolean not null,
  elsewhere boolean not null,
  limitation_on date,
  interrupted_on date,
  wished uuid,
  warned text not null,
  police_told boolean not null,
  ending text,
  end_words text not null,
  oral boolean not null,
  total numeric(14,2),
  effective_on date,
  next_session timestamptz,
  due_at timestamptz,
  applied_at timestamptz not null,
  accepted_at timestamptz,
  concluded_at timestamptz,
  performed_on date,
  archived_at timestamptz,
  -- Accepted by way of legal aid; its result goes back there.
  transfer uuid,
  check (state in ('APPLIED', 'REJECTED') or accepted_at is not null),
  check (state not in ('AGREED', 'CONFIRM_APPLIED', 'CONFIRMED', 'PERFORMED', 'BREACHED') or effective_on is not null),
  -- Never with somebody in danger (反家庭暴力): what is running was found to be safe.
  check (state not in ('ACCEPTED', 'MEDIATING', 'AGREED') or (violence <> 'DANGER' and (violence <> 'PAST' or freely)))
);
create index mediation_by_state on mediation_case (committee, state, id);
create index mediation_of_matter on mediation_case (matter, id);
create index mediation_of_referrer on mediation_case (referrer, id) where referrer is not null;
create unique index mediation_of_referrer_number on mediation_case (referrer, referrer_number) where referrer is not null and referrer_number <> '';
create index mediation_concluded on mediation_case (city, concluded_at) where concluded_at is not null;
create index mediation_accepted on mediation_case (city, accepted_at) where accepted_at is not null;
create index mediation_effective on mediation_case (effective_on) where state = 'AGREED';
-- One dispute is mediated once at a time.
create unique index mediation_one_at_a_time on mediation_case (matter) where state in ('APPLIED', 'ACCEPTED', 'MEDIATING');

create table mediation_party (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  person uuid not null,
  asking boolean not null,
  code text not null unique,
  consent text not null check (consent in ('OPEN', 'YES', 'NO')),
  how text,
  answered_at timestamptz,
  guardian text not null,
  language text not null,
  unique (mediation, person)
);

create table mediation_mediator (
  mediation uuid not null references mediation_case (id),
  person uuid not null,
  account uuid,
  name text not null,
  place int not null,
  primary key (mediation, person)
);
create index mediation_mediator_account on mediation_mediator (account) where account is not null;
create index mediation_mediator_person on mediation_mediator (person);

-- Mediators a party does not want, for this and later mediations of the same dispute.
create table mediation_unwished (
  matter uuid not null,
  person uuid not null,
  primary key (matter, person)
);

create table mediation_guest (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  name text not null,
  relation text not null
);
create index mediation_guest_of on mediation_guest (mediation);

create table mediation_session (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  committee uuid not null,
  booking uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null,
  kind text not null check (kind in ('TOGETHER', 'SEPARATE', 'VIDEO')),
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  record bytea,
  written_by text,
  check ((state = 'HELD') = (record is not null))
);
create index mediation_session_of on mediation_session (mediation, starts_at);
create index mediation_session_ahead on mediation_session (committee, starts_at) where state = 'PLANNED';

-- What the parties agree on: a draft, then laid open for signature, then in force. The text is sealed and never changed once open.
create table mediation_agreement (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  edition int not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'EFFECTIVE', 'REPLACED')),
  oral boolean not null,
  content bytea not null,
  digest text not null,
  total numeric(14,2),
  written_at timestamptz not null,
  written_by text not null,
  effective_on date,
  unique (mediation, edition)
);
create unique index mediation_agreement_one on mediation_agreement (mediation) where state in ('DRAFT', 'OPEN', 'EFFECTIVE');

create table mediation_signature (
  agreement uuid not null references mediation_agreement (id),
  party uuid not null references mediation_party (id),
  how text not null check (how in ('CODE', 'GLASS', 'PAPER', 'ORAL', 'REPRESENTATIVE')),
  mark bytea,
  digest text not null,
  at timestamptz not null,
  witness text not null,
  primary key (agreement, party)
);

create table mediation_duty (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  number int not null,
  party uuid not null,
  who text not null,
  what text not null,
  amount numeric(14,2),
  due_on date not null,
  paid numeric(14,2) not null default 0 check (paid >= 0),
  done_on date,
  told_near boolean not null default false,
  told_late boolean not null default false
);
create index mediation_duty_of on mediation_duty (mediation, number);
create index mediation_duty_due on mediation_duty (due_on) where done_on is null;

create table mediation_confirmation (
  mediation uuid primary key references mediation_case (id),
  court text not null,
  applied_on date not null,
  outcome text check (outcome in ('CONFIRMED', 'DISMISSED')),
  decided_on date,
  number text not null
);

create table mediation_sum (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  calculator text not null,
  title text not null,
  amount numeric(14,2) not null,
  working bytea not null,
  at timestamptz not null
);
create index mediation_sum_of on mediation_sum (mediation, id);

-- Reminders told once: day 20 and day 27 of the thirty days to judicial confirmation.
create table mediation_reminder (
  mediation uuid not null references mediation_case (id),
  what text not null,
  at timestamptz not null,
  primary key (mediation, what)
);

-- The book of a mediation: append only.
create table mediation_step (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  at timestamptz not null,
  actor uuid not null,
  actor_name text not null,
  verb text not null,
  to_state text not null,
  note text not null
);
create index mediation_step_of on mediation_step (mediation, id);

create table mediation_number (
  city char(6) not null,
  year int not null,
  last int not null,
  primary key (city, year)
);
