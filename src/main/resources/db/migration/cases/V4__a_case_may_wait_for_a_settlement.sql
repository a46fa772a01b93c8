-- 援助转调解: the parties try to settle before a mediation committee while the lawyer keeps the case.
alter table legal_aid_case drop constraint legal_aid_case_state_check;
alter table legal_aid_case add constraint legal_aid_case_state_check
  check (state in ('GRANTED', 'ASSIGNED', 'HANDLER_CONFIRMED', 'IN_PROGRESS', 'TO_MEDIATION', 'CLOSED', 'FILE_SUBMITTED', 'FILE_RETURNED',
    'FILE_ACCEPTED', 'ARCHIVED', 'TERMINATED'));
