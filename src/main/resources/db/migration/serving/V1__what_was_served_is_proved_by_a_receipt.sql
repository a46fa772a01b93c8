-- One row per receipt (送达回证). A later edition puts an earlier one right; none is ever changed.
create table paper_service (
  id uuid primary key,
  paper uuid not null,
  edition int not null check (edition > 0),
  type text not null,
  city char(6) not null,
  matter uuid not null,
  subject uuid not null,
  method text not null,
  served_on date not null,
  effective_on date not null check (effective_on >= served_on),
  receipt uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  unique (paper, edition)
);
create index paper_service_of_matter on paper_service (matter, paper, edition);
create index paper_service_of_subject on paper_service (subject, type, recorded_at);

-- Who agreed to be served online, and who took it back. The last line counts.
create table electronic_consent (
  id uuid primary key,
  matter uuid not null,
  person uuid not null,
  given boolean not null,
  at timestamptz not null
);
create index electronic_consent_of on electronic_consent (matter, person, id desc);

create function serving_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'a receipt is never changed';
end $$;
create trigger paper_service_append_only before update or delete on paper_service for each row execute function serving_is_append_only();
create trigger electronic_consent_append_only before update or delete on electronic_consent for each row execute function serving_is_append_only();
