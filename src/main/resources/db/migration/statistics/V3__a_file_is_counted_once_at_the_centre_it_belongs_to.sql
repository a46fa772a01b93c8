-- 市域通办: another centre than the one that counts the file received it.
alter table counted_file add column citywide boolean not null default false;
