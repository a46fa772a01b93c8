-- Everybody who wrote, ended or took out a row of a draft. A row may be taken out or written over; whose hand it was in stays.
create table rule_hand (
  draft uuid not null references rule_draft,
  person uuid not null,
  primary key (draft, person)
);
insert into rule_hand (draft, person) select distinct draft, changed_by from rule_change;
