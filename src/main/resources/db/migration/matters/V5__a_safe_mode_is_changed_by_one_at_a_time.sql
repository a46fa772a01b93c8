-- Two people with the same page open: the second is told that the first has changed it. Numbers are never used twice, so that
-- what was lifted and set anew is another one.
create sequence matter_safe_version as int;
alter table matter_safe add column version int not null default nextval('matter_safe_version');
