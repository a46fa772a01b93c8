-- The systems of courts, procuratorates and the police sign what they send; a key belongs to one organ.
create table organ_key (
  id uuid primary key,
  city char(6) not null,
  organ uuid not null,
  label text not null,
  secret bytea not null,
  created_at timestamptz not null,
  created_by text not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index organ_key_of_city on organ_key (city, id);

-- Each signature counts once.
create table organ_nonce (
  organ_key uuid not null references organ_key (id),
  nonce text not null,
  at timestamptz not null,
  primary key (organ_key, nonce)
);
create index organ_nonce_old on organ_nonce (at);

-- What was sent under an Idempotency-Key, so that the same key with other content is noticed.
create table organ_request (
  organ uuid not null,
  idempotency_key text not null,
  body_digest bytea not null,
  at timestamptz not null,
  primary key (organ, idempotency_key)
);
