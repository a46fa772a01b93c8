-- Cities we speak with. The key they sign with has the partner's id; the one we sign with was made by them.
create table partner_city (
  id           uuid primary key,
  city         char(6) not null,
  code         char(6) not null,
  name         text not null,
  address      text not null,
  their_secret bytea not null,
  our_key      uuid,
  our_secret   bytea,
  entered_at   timestamptz not null,
  entered_by   text not null,
  heard_at     timestamptz,
  ended_at     timestamptz,
  check ((our_key is null) = (our_secret is null))
);
create unique index partner_city_once on partner_city (city, code) where ended_at is null;

-- Each signature counts once.
create table federation_nonce (
  partner uuid not null references partner_city,
  nonce   text not null,
  at      timestamptz not null,
  primary key (partner, nonce)
);
create index federation_nonce_old on federation_nonce (at);

-- What came under an Idempotency-Key, so that it changes something once and other content under it is noticed.
create table federation_request (
  partner         uuid not null references partner_city,
  idempotency_key text not null,
  body_digest     bytea not null,
  at              timestamptz not null,
  primary key (partner, idempotency_key)
);

create table cooperation_letter (
  id             uuid primary key,
  version        int not null,
  city           char(6) not null,
  organisation   uuid not null,
  direction      text not null check (direction in ('OUTGOING', 'INCOMING')),
  partner        uuid references partner_city,
  opposite       text not null,
  kind           text not null,
  subject        uuid,
  matter         uuid not null,
  label          text not null,
  about          text not null,
  number         text not null default '',
  contact        text not null,
  -- what is asked, of whom, and what was answered tell a person's story
  request        bytea not null,
  person         bytea not null,
  answer         bytea,
  pauses_review  boolean not null,
  answer_by      date,
  state          text not null check (state in ('WRITTEN', 'SENT', 'DELIVERED', 'TAKEN', 'ANSWERED', 'CLOSED', 'RETURNED', 'WITHDRAWN')),
  written_by     uuid not null,
  at             timestamptz not null,
  check (direction = 'INCOMING' or subject is not null)
);
create index cooperation_letter_of_unit on cooperation_letter (organisation, direction, id desc);
create index cooperation_letter_of_city on cooperation_letter (city, direction, id desc);
create index cooperation_letter_open_of_unit on cooperation_letter (organisation, direction, id desc)
  where state not in ('CLOSED', 'RETURNED', 'WITHDRAWN');
create index cooperation_letter_open_of_city on cooperation_letter (city, direction, id desc)
  where state not in ('CLOSED', 'RETURNED', 'WITHDRAWN');
create index cooperation_letter_of_matter on cooperation_letter (matter, id);

create table cooperation_step (
  id     uuid primary key,
  letter uuid not null references cooperation_letter,
  at     timestamptz not null,
  what   text not null,
  who    text not null,
  note   text not null
);
create index cooperation_step_of on cooperation_step (letter, id);

-- What has to reach another city: written with the act, carried after it, in the order of the acts on one letter.
create table federation_message (
  id         uuid primary key,
  partner    uuid not null references partner_city,
  letter     uuid not null references cooperation_letter,
  kind       text not null,
  body       bytea not null,
  state      text not null check (state in ('QUEUED', 'DELIVERED', 'DEAD')),
  attempts   int not null default 0,
  next_try   timestamptz not null,
  last_error text not null default '',
  at         timestamptz not null
);
create index federation_message_due on federation_message (partner, next_try) where state = 'QUEUED';
create index federation_message_of on federation_message (letter, id) where state <> 'DELIVERED';
create index federation_message_dead on federation_message (partner, id) where state = 'DEAD';
