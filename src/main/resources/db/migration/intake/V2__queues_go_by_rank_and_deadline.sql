-- A queue is worked by rank and then by the last moment to decide; what another centre sent over waits in it too.
alter table aid_application add column decide_by timestamptz;
update aid_application set decide_by = submitted_at + interval '7 days';
alter table aid_application alter column decide_by set not null;
drop index aid_application_queue;
drop index aid_application_queue_city;
create index aid_application_queue on aid_application (deciding_organisation, status, priority_rank, decide_by, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'PENDING_APPROVAL', 'TRANSFERRED');
create index aid_application_queue_city on aid_application (city, status, priority_rank, decide_by, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'PENDING_APPROVAL', 'TRANSFERRED');
