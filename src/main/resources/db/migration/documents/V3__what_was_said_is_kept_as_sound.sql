alter table kept_file drop constraint kept_file_media_type_check;
alter table kept_file add constraint kept_file_media_type_check
  check (media_type in ('image/jpeg', 'image/png', 'application/pdf', 'audio/webm', 'audio/ogg', 'audio/mp4'));
alter table kept_file drop constraint kept_file_pages_check;
alter table kept_file add constraint kept_file_pages_check check (pages > 0 or media_type like 'audio/%' and pages = 0);
