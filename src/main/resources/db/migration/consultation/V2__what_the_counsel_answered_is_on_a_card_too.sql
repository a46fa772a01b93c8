alter table consultation drop constraint consultation_outcome_check;
alter table consultation add constraint consultation_outcome_check
  check (outcome in ('COUNSELLED', 'HANDED_OVER', 'WAITING', 'ANSWERED', 'AID_APPLIED', 'MEDIATION', 'REFERRED'));
