-- A refusal that was corrected and refused again on the same day is another decision: the paper tells them apart.
alter table objection add column decision_paper uuid;
drop index objection_once;
create unique index objection_once on objection
  (subject, against, decided_before, coalesce(decision_paper, '00000000-0000-0000-0000-000000000000'::uuid)) where state <> 'WITHDRAWN';
create index objection_of_subject on objection (subject);
