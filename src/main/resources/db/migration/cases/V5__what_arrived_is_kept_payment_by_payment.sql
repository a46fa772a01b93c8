-- Who got how much of the recovered sum, when and by which way; what a person received is the sum of theirs.
create table case_payment (
  id uuid primary key,
  case_id uuid not null references legal_aid_case,
  recipient uuid not null,
  paid_on date not null,
  way text not null check (way in ('BANK', 'CASH', 'MOBILE', 'COURT', 'DEPOSIT', 'OTHER')),
  amount numeric(14,2) not null check (amount > 0),
  receipt text not null default '',
  entered_at timestamptz not null,
  entered_by uuid not null,
  entered_by_name text not null,
  struck_at timestamptz,
  struck_by_name text,
  struck_why text,
  check ((struck_at is null) = (struck_why is null)),
  -- The same list uploaded twice enters nothing twice.
  unique (case_id, recipient, paid_on, way, amount, receipt)
);
create index case_payment_newest on case_payment (case_id, paid_on desc, id desc);
