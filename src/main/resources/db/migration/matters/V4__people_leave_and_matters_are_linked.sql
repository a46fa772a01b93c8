-- Somebody on the roster of a group who is not helped here (yet, or no more) is on record all the same.
alter table matter_person drop constraint matter_person_role_check;
alter table matter_person add constraint matter_person_role_check check (role in ('APPLICANT', 'AGENT', 'MEMBER', 'ASIDE', 'OPPONENT'));

-- Matters of one dispute know of each other; each pair once, the older matter first.
create table matter_link (
  matter_id uuid not null references matter,
  other_id uuid not null references matter,
  kind text not null check (kind in ('SAME_DISPUTE', 'SPLIT', 'MERGED', 'FOLLOWS')),
  note text not null,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (matter_id, other_id),
  check (matter_id < other_id)
);
create index matter_link_back on matter_link (other_id);
