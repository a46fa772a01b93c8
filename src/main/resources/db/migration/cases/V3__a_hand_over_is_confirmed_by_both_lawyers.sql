-- The former lawyer gives the originals and notes, the present one confirms; the subsidy is split by what was done.
alter table legal_aid_case add column former_account uuid;
alter table legal_aid_case add column take_over_due boolean not null default false;
alter table replacement add column former_share int check (former_share between 0 and 100);
alter table replacement add column hand_over_notes text not null default '';
alter table replacement add column taken_over_at timestamptz;
alter table replacement add column taken_over_remarks text not null default '';
