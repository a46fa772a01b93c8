-- Who is on the telephone about it, until when; without a name: nobody was reached, and it rests until then.
alter table revisit add column held_by uuid;
alter table revisit add column held_by_name text;
alter table revisit add column held_until timestamptz;
alter table revisit add check ((held_by is null) = (held_by_name is null));
alter table revisit add check (held_by is null or held_until is not null);
create index revisit_held on revisit (held_by) where held_by is not null;
