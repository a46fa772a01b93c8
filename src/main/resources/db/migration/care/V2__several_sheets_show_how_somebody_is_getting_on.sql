-- Every sheet as it was filled, so that several of them show a trend. Rows are only added; they go when the consent goes.
create table care_filling (
  id uuid primary key,
  matter uuid not null references care_sheet,
  answers bytea not null,
  filled_at timestamptz not null,
  filled_by_name text not null
);
create index care_filling_of on care_filling (matter, filled_at, id);
insert into care_filling (id, matter, answers, filled_at, filled_by_name)
  select gen_random_uuid(), id, answers, filled_at, filled_by_name from care_sheet where erased_at is null;

-- When the person is called again (约定再联系), and what came of it. One is open at a time.
create table care_call (
  id uuid primary key,
  matter uuid not null references care_sheet,
  due_on date not null,
  set_by_name text not null,
  set_at timestamptz not null,
  said bytea,
  done_at timestamptz,
  done_by_name text,
  check ((done_at is null) = (done_by_name is null))
);
create unique index care_call_open on care_call (matter) where done_at is null;
create index care_call_of on care_call (matter, set_at);

create function care_filling_is_never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'a sheet is written anew, never over';
end $$;
create trigger care_filling_never_changed before update on care_filling for each row execute function care_filling_is_never_changed();
