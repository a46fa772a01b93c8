-- Data a bureau shares only after deciding on it (有条件共享): it decides in ten working days and delivers in twenty.
alter table means_inquiry drop constraint means_inquiry_state_check;
alter table means_inquiry add constraint means_inquiry_state_check check (state in ('QUEUED', 'AWAITS_DECISION', 'AGREED', 'ANSWERED', 'DEAD'));
alter table means_inquiry add column agreed_on date;
alter table means_inquiry add column decision_by_name text; -- who noted the bureau's decision; null when the bureau's system said so
alter table means_inquiry add check (state <> 'AGREED' or agreed_on is not null);

drop index means_inquiry_due;
create index means_inquiry_due on means_inquiry (next_try) where state in ('QUEUED', 'AWAITS_DECISION', 'AGREED');
drop index means_inquiry_on_its_way;
create unique index means_inquiry_on_its_way on means_inquiry (application) where state in ('QUEUED', 'AWAITS_DECISION', 'AGREED');
create index means_inquiry_slow on means_inquiry (city, organisation, due_on) where state in ('AWAITS_DECISION', 'AGREED');
