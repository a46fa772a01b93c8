-- One volume a case (一案一卷), in an open book and, where there are private papers, a sealed one.
create table volume (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  case_number text not null,
  archive_number text not null,
  applicant_name text not null,
  case_type text not null,
  state text not null check (state in ('OPEN', 'SEALED')),
  archived_at timestamptz not null,
  retention_years int,
  keep_until date,
  sealed_at timestamptz,
  sealed_by_name text,
  check ((state = 'SEALED') = (sealed_at is not null))
);
create index volume_of_unit on volume (city, organisation, state, id desc);
create index volume_of_city on volume (city, state, id desc);

-- What was bound, leaf by leaf, with the SM3 of its content; never changed.
create table volume_leaf (
  volume uuid not null references volume,
  book text not null check (book in ('OPEN', 'SEALED')),
  number int not null,
  part text not null,
  title text not null,
  reference text not null,
  dated date not null,
  first_page int not null,
  last_page int not null,
  paper uuid,
  file uuid,
  digest char(64) not null,
  primary key (volume, book, number),
  check ((paper is null) <> (file is null))
);

create table volume_book (
  volume uuid not null references volume,
  book text not null check (book in ('OPEN', 'SEALED')),
  pages int not null,
  digest char(64) not null,
  primary key (volume, book)
);

create function volume_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'a sealed volume is never changed';
end $$;
create trigger volume_leaf_append_only before update or delete on volume_leaf for each row execute function volume_is_append_only();
create trigger volume_book_append_only before update or delete on volume_book for each row execute function volume_is_append_only();

create table volume_loan (
  id uuid primary key,
  volume uuid not null references volume,
  city char(6) not null,
  organisation uuid not null,
  book text not null check (book in ('OPEN', 'SEALED')),
  borrower text not null,
  unit text not null,
  purpose bytea not null,
  lent_at timestamptz not null,
  lent_by_name text not null,
  due_on date not null,
  returned_at timestamptz,
  returned_to_name text
);
create index volume_loan_of on volume_loan (volume, lent_at desc);
create index volume_loan_out on volume_loan (city, organisation, id) where returned_at is null;
create unique index volume_loan_once on volume_loan (volume, book) where returned_at is null;
