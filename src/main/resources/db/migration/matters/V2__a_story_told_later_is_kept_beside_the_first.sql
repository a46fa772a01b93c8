-- What an application told anew on an older matter; the first story stays in its own column.
create table matter_story (
  id uuid primary key,
  matter_id uuid not null references matter,
  at timestamptz not null,
  story bytea not null
);
create index matter_story_of on matter_story (matter_id, id);

-- When the person last pressed for it (催办).
alter table matter add column nudged_at timestamptz;
