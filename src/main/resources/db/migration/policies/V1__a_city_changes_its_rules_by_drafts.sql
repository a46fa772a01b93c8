-- A change of a city's rules on its way: written, checked, approved by a second person, published from a day on.
create table rule_draft (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  title text not null,
  source text not null,
  status text not null check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
  effective_from date not null,
  stands_on text,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  proposed_by uuid,
  proposed_by_name text,
  proposed_at timestamptz,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  opinion text not null default '',
  published_by_name text,
  published_at timestamptz,
  edition bigint unique,
  check ((status = 'PUBLISHED') = (edition is not null)),
  check (approved_by is null or approved_by <> proposed_by)
);
create index rule_draft_newest on rule_draft (city, id desc);

-- The rows a draft writes or ends, one for each code of a table, as they were written (the order of a condition is part of it). Those of a published draft are never touched again.
create table rule_change (
  draft uuid not null references rule_draft,
  table_name text not null,
  code text not null,
  ends boolean not null,
  content json not null,
  effective_to date,
  source text not null,
  mark text not null check (mark in ('', 'X', 'U', 'D', 'L')),
  changed_by uuid not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (draft, table_name, code)
);
create function published_rules_stand() returns trigger language plpgsql as $$
begin
  if exists (select 1 from rule_draft where id = coalesce(old.draft, new.draft) and status in ('PUBLISHED', 'DISCARDED')) then
    raise exception 'what was published is never changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger published_rules_stand before insert or update or delete on rule_change
  for each row execute function published_rules_stand();
create sequence rule_edition;
