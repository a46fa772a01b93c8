-- What was uploaded: a roster, or a list of payments.
alter table roster_upload add column kind text not null default 'ROSTER' check (kind in ('ROSTER', 'PAYMENTS'));
