-- What a lawyer did in a month for a centre, checked by one person and confirmed by another; the basis of the subsidy.
create table duty_sheet (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  lawyer uuid not null,
  month date not null,
  days numeric(5, 1) not null,
  persons int not null,
  lines jsonb not null,
  checked_by uuid not null,
  checker text not null,
  checked_at timestamptz not null,
  confirmed_by uuid check (confirmed_by <> checked_by),
  confirmer text not null,
  confirmed_at timestamptz,
  unique (lawyer, centre, month)
);
create index duty_sheet_month on duty_sheet (city, month);
create index duty_record_pleas on duty_record (city, begun_at) where plea in ('SIGNED', 'LAWYER_REFUSED', 'PERSON_REFUSED');
