create index mediation_statement_in on mediation_statement (mediation, id);
create index mediation_acceptance_in on mediation_acceptance (mediation, id);
-- Nobody is invited to a mediator a party does not accept (人民调解法 第二十三条): the invitation waits for another one.
alter table mediation_session add column held_back boolean not null default false;
