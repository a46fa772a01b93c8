-- Only aid that was given because of hardship can end because hardship ended.
alter table legal_aid_case add column means_tested boolean not null default true;
update legal_aid_case set means_tested = false
 where matter_code like 'N%' or matter_code in ('C03_DEFENCE_NOTICE', 'C04_MEDICAL_NOTICE', 'C05_DUTY');
