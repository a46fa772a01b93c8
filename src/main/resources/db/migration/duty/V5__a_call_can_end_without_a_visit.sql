-- The person does not want a lawyer any more, it was entered by mistake, or somebody went under other words.
alter table duty_call add column ended text check (ended in ('WITHDRAWN', 'MISTAKE', 'MET'));
alter table duty_call add column ended_because text not null default '';
alter table duty_call add check (ended is null or done_at is not null);
create index duty_call_open_of_city on duty_call (city, received_at, id) where done_at is null;
