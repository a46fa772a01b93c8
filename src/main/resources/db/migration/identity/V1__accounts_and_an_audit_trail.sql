create table account (
  id uuid primary key,
  login text collate "C" not null unique check (login = lower(login)),
  name text not null,
  organisation uuid,
  city char(6) not null,
  scope text not null check (scope in ('OWN', 'UNIT', 'UNIT_AND_BELOW', 'CITY')),
  password_hash text not null,
  password_origin text not null check (password_origin in ('CHOSEN', 'TEMPORARY', 'DEMO')),
  secret_number int not null,
  enabled boolean not null,
  opened_at timestamptz not null,
  version int not null
);
create index account_by_city on account (city, login);
create index account_by_unit on account (organisation, login);

create table account_role (
  account uuid not null references account,
  role text not null,
  primary key (account, role)
);
create index account_role_by_role on account_role (role, account);

-- Former passwords, so that none of the last five comes back.
create table account_password (
  account uuid not null references account,
  secret_number int not null,
  password_hash text not null,
  set_at timestamptz not null,
  primary key (account, secret_number)
);

-- Tries since the last success. Apart from the account: counting must not disturb its version.
create table account_sign_in (
  account uuid primary key references account,
  tries int not null,
  locked_until timestamptz,
  last_sign_in timestamptz
);

create table rate_window (
  kind text not null,
  subject bytea not null,
  starts_at timestamptz not null,
  attempts int not null,
  primary key (kind, subject, starts_at)
);
create index rate_window_by_age on rate_window (starts_at);

-- Who did or looked at what. mark = keyed SM3 over the row; seal = the batch that chains it.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  city char(6) not null,
  account uuid not null,
  account_name text not null,
  organisation uuid,
  action text collate "C" not null,
  kind text not null,
  subject uuid,
  note text not null,
  network text not null,
  mark bytea not null,
  seal bigint
) with (fillfactor = 85);
create index audit_entry_unsealed on audit_entry (id) where seal is null;
create index audit_entry_by_seal on audit_entry (seal, id) where seal is not null;
create index audit_entry_by_city on audit_entry (city, id);
create index audit_entry_by_account on audit_entry (account, id);
create index audit_entry_by_subject on audit_entry (subject, id) where subject is not null;

create table audit_seal (
  number bigint primary key,
  sealed_at timestamptz not null,
  entries int not null,
  previous bytea not null,
  digest bytea not null
);

-- One line a day: the chain's head, and what a check of the whole day found.
create table audit_day (
  day date primary key,
  last_seal bigint not null,
  digest bytea not null,
  entries bigint not null,
  faults int not null,
  checked_at timestamptz not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
    if old.seal is null and new.seal is not null
       and (new.id, new.at, new.city, new.account, new.account_name, new.action, new.kind, new.note, new.network, new.mark)
         = (old.id, old.at, old.city, old.account, old.account_name, old.action, old.kind, old.note, old.network, old.mark)
       and new.organisation is not distinct from old.organisation
       and new.subject is not distinct from old.subject then
      return new;
    end if;
  end if;
  raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function audit_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete on audit_seal
  for each row execute function audit_is_append_only();
create trigger audit_seal_no_truncate before truncate on audit_seal
  for each statement execute function audit_is_append_only();
create trigger audit_day_append_only before update or delete on audit_day
  for each row execute function audit_is_append_only();
