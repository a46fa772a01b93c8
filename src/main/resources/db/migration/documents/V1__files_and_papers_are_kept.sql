-- One row per upload. The content lies sealed on disk under its keyed digest; rows with the same
-- content share it. A file without a row is harmless, a row without a file cannot be.
create table kept_file (
  id uuid primary key,
  owner uuid not null,
  city text not null,
  kind text not null,
  name bytea not null, -- sealed: people name photos after themselves
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  bytes bigint not null check (bytes > 0),
  pages integer not null check (pages > 0),
  address text not null,
  scan text not null check (scan in ('CLEAN', 'UNSCANNED', 'INFECTED')),
  scanned_at timestamptz,
  kept_by uuid not null,
  kept_at timestamptz not null,
  set_aside_at timestamptz
);
create index kept_file_of_owner on kept_file (owner, kept_at, id) where set_aside_at is null;
create index kept_file_to_scan on kept_file (kept_at, id) where scan = 'UNSCANNED';

-- One row per issued paper: its frozen values (sealed, they are personal) and the edition of the
-- template they were issued with, so that a reprint tells the same.
create table paper (
  id uuid primary key,
  type text not null,
  matter uuid not null,
  subject uuid not null,
  city text not null,
  organisation uuid not null,
  number text not null,
  code text not null unique,
  template integer not null,
  fields bytea not null,
  pages integer not null default 0, -- counted when first printed
  issued_by uuid not null,
  issued_at timestamptz not null,
  superseded_at timestamptz,
  unique (city, number)
);
create index paper_of_matter on paper (matter, issued_at, id);
create index paper_in_force on paper (subject, type) where superseded_at is null;
