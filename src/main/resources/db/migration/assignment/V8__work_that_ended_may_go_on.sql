-- A termination that was set aside after the file had been handed in: the same lawyer goes on.
ALTER TABLE assignment_step DROP CONSTRAINT assignment_step_kind_check;
ALTER TABLE assignment_step ADD CONSTRAINT assignment_step_kind_check
  CHECK (kind IN ('OPENED', 'ASSIGNED', 'ACCEPTED', 'DECLINED', 'REOPENED', 'FINISHED', 'RESUMED', 'CANCELLED', 'TO_FIRM', 'FIRM_SILENT', 'PAIRED'));

-- Offers that stayed with a firm although nobody is looked for any more.
DELETE FROM firm_offer o USING assignment a WHERE a.id = o.assignment AND a.state <> 'AWAITING';
