-- Papers that come once the volume is sealed (补充卷页): bound behind their book with a digest of their own that
-- carries the digest they follow. The sealed book is never opened for them.
create table volume_supplement (
  volume uuid not null references volume,
  number int not null check (number > 0),
  book text not null check (book in ('OPEN', 'SEALED')),
  pages int not null check (pages > 0),
  follows char(64) not null,
  digest char(64) not null,
  bound_at timestamptz not null,
  bound_by_name text not null,
  primary key (volume, number)
);
create table volume_supplement_leaf (
  volume uuid not null,
  supplement int not null,
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
  primary key (volume, supplement, number),
  foreign key (volume, supplement) references volume_supplement,
  check ((paper is null) <> (file is null))
);
create index volume_supplement_leaf_paper on volume_supplement_leaf (paper) where paper is not null;
create index volume_supplement_leaf_file on volume_supplement_leaf (file) where file is not null;
create trigger volume_supplement_append_only before update or delete on volume_supplement for each row execute function volume_is_append_only();
create trigger volume_supplement_leaf_append_only before update or delete on volume_supplement_leaf for each row execute function volume_is_append_only();

-- What the archive took in on paper, of which kind; what was said about the lawyer stays closed to lawyers.
create table volume_late_file (
  file uuid primary key,
  volume uuid not null references volume,
  kind text not null,
  taken_at timestamptz not null,
  taken_by_name text not null
);
create index volume_late_file_of on volume_late_file (volume, taken_at);
create trigger volume_late_file_append_only before update or delete on volume_late_file for each row execute function volume_is_append_only();
