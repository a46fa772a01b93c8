-- What lay in a destroyed volume: the row stays and says when; content, name and values are gone.
alter table kept_file add column erased_at timestamptz;
alter table kept_file add column removed_at timestamptz; -- off the disk, or left there for a file that is still kept
alter table kept_file drop constraint kept_file_scan_check;
alter table kept_file add constraint kept_file_scan_check check (scan in ('CLEAN', 'UNSCANNED', 'INFECTED', 'ERASED'));
alter table kept_file add check (scan <> 'ERASED' or erased_at is not null);
alter table kept_file add check (removed_at is null or erased_at is not null);
create index kept_file_at on kept_file (address);
create index kept_file_to_remove on kept_file (erased_at) where erased_at is not null and removed_at is null;
alter table paper add column erased_at timestamptz;
