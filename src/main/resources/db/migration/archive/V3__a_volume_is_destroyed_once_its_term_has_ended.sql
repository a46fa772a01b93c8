alter table volume drop constraint volume_state_check;
alter table volume drop constraint volume_check;
alter table volume add constraint volume_state_check check (state in ('OPEN', 'SEALED', 'DESTROYED'));
alter table volume add constraint volume_sealed_check check ((state = 'OPEN') = (sealed_at is null));
-- The list it stands on while a head decides, and for ever once it is destroyed.
alter table volume add column destruction uuid;
alter table volume add check (state <> 'DESTROYED' or destruction is not null);
create index volume_due_of_unit on volume (city, organisation, keep_until, id) where state = 'SEALED' and destruction is null;
create index volume_due_of_city on volume (city, keep_until, id) where state = 'SEALED' and destruction is null;
create index volume_on_list on volume (destruction) where destruction is not null;
create index volume_leaf_paper on volume_leaf (paper) where paper is not null;
create index volume_leaf_file on volume_leaf (file) where file is not null;

-- Destruction (档案销毁): proposed by one person, decided by another; done only with its record (销毁清册).
create table destruction (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  state text not null check (state in ('PROPOSED', 'DONE', 'REFUSED')),
  reason text not null check (reason <> ''),
  volumes int not null check (volumes > 0),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  note text not null default '',
  paper uuid,
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check ((state = 'DONE') = (paper is not null)),
  check (decided_by <> proposed_by)
);
create index destruction_of_unit on destruction (city, organisation, id desc);
create index destruction_of_city on destruction (city, id desc);

-- What was proposed, volume by volume, and what was done about it, step by step; never changed.
create table destruction_volume (
  destruction uuid not null references destruction,
  volume uuid not null references volume,
  archive_number text not null,
  case_number text not null,
  archived_on date not null,
  keep_until date not null,
  pages int not null,
  digests text not null,
  primary key (destruction, volume)
);
create table destruction_step (
  id uuid primary key,
  destruction uuid not null references destruction,
  volume uuid references volume,
  at timestamptz not null,
  kind text not null check (kind in ('PROPOSED', 'REFUSED', 'ERASED', 'DONE')),
  words text not null,
  actor_name text not null
);
create index destruction_step_of on destruction_step (destruction, id);
create trigger destruction_volume_append_only before update or delete on destruction_volume for each row execute function volume_is_append_only();
create trigger destruction_step_append_only before update or delete on destruction_step for each row execute function volume_is_append_only();
