DROP INDEX assignment_step_overrides;
CREATE INDEX assignment_step_overrides ON assignment_step (at) WHERE kind = 'ASSIGNED' AND reason_code <> '';
