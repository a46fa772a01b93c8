-- A notice of an organ is no application, and criminal cases have figures of their own.
alter table counted_file add column notified boolean not null default false;
alter table counted_file add column criminal boolean not null default false;
