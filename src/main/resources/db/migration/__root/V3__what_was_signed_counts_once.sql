-- What other systems signed: each nonce counts once under its key, each idempotency key stands for one content.
create table signed_nonce (
  key uuid not null,
  nonce text not null,
  at timestamptz not null,
  primary key (key, nonce)
);
create index signed_nonce_old on signed_nonce (at);

create table signed_request (
  sender uuid not null,
  idempotency_key text not null,
  body_digest bytea not null,
  at timestamptz not null,
  primary key (sender, idempotency_key)
);
