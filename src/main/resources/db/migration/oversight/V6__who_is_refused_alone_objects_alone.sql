-- The subject of an objection to a refusal of one person of a group is that person.
alter table objection drop constraint objection_against_check;
alter table objection add constraint objection_against_check check (against in ('REFUSAL', 'PERSON_REFUSAL', 'TERMINATION'));
