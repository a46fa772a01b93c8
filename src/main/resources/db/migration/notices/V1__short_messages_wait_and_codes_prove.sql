create table sms (
  id uuid primary key,
  city char(6) not null,
  phone bytea not null,
  phone_index bytea not null,
  phone_masked text not null,
  template text not null,
  text bytea not null,
  state text not null check (state in ('QUEUED', 'SENT', 'DEAD')),
  attempts int not null,
  next_try timestamptz not null,
  useful_until timestamptz not null,
  queued_at timestamptz not null,
  ended_at timestamptz,
  reference text not null default '',
  last_error text not null default ''
);
create index sms_due on sms (next_try) where state = 'QUEUED';
create index sms_by_city on sms (city, id desc);
create index sms_dead on sms (city, id desc) where state = 'DEAD';
create index sms_by_phone on sms (phone_index, id desc);

create table phone_code (
  id uuid primary key,
  phone_index bytea not null,
  purpose text not null,
  digest bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null,
  used_at timestamptz
);
create index phone_code_latest on phone_code (phone_index, purpose, id desc);
create index phone_code_by_age on phone_code (sent_at);

-- When a number last got a code: the one row two requests at once must queue for.
create table phone_code_pause (
  phone_index bytea primary key,
  sent_at timestamptz not null
);
create index phone_code_pause_by_age on phone_code_pause (sent_at);
