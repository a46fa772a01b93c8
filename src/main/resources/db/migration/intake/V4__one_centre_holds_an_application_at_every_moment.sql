-- Receiving, deciding, assigning and counting centre are four facts; a fifth says on whose desk it lies now.
alter table aid_application add column holding_organisation uuid;
update aid_application set holding_organisation = deciding_organisation;
alter table aid_application alter column holding_organisation set not null;
-- The city's rule on the day of receipt, and whether another centre than the one that counts it received it (市域通办件).
alter table aid_application add column citywide_mode text not null default 'OFF' check (citywide_mode in ('OFF', 'MODE_A', 'MODE_B'));
alter table aid_application add column citywide boolean not null default false;
update aid_application set citywide_mode = 'MODE_A', citywide = true where deciding_organisation <> counting_organisation;
alter table aid_application add column disputed boolean not null default false;
-- What the first centre found in order; nobody asks the person for it again.
alter table aid_application add column checked_papers jsonb not null default '[]';

drop index aid_application_queue;
create index aid_application_queue on aid_application (holding_organisation, status, priority_rank, decide_by, id)
  where status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'ACCEPTED_TOLERANT', 'ADVANCE_AID', 'PENDING_APPROVAL', 'TRANSFERRED');
drop index aid_application_newest;
create index aid_application_newest on aid_application (holding_organisation, id desc);
create index aid_application_citywide_received on aid_application (receiving_organisation, id desc) where citywide;
create index aid_application_citywide_counted on aid_application (counting_organisation, id desc) where citywide;
create index aid_application_citywide_city on aid_application (city, id desc) where citywide;

-- The trail of an application between centres. Nobody who had it gets it again, unless the bureau orders so.
create table application_hand_over (
  id            uuid primary key,
  application   uuid not null references aid_application,
  city          char(6) not null,
  from_org      uuid not null,
  to_org        uuid not null check (to_org <> from_org),
  by_order      boolean not null,
  consent       boolean not null,
  reason        text not null check (reason <> ''),
  state         text not null check (state in ('SENT', 'RECEIVED', 'RECALLED', 'DISPUTED')),
  sent_at       timestamptz not null,
  sent_by_name  text not null,
  ended_at      timestamptz,
  ended_by_name text,
  check ((state = 'SENT') = (ended_at is null))
);
create index application_hand_over_of on application_hand_over (application, id);
create unique index application_hand_over_one_way on application_hand_over (application) where state = 'SENT';
create unique index application_hand_over_never_back on application_hand_over (application, to_org)
  where state in ('SENT', 'RECEIVED') and not by_order;
create index application_hand_over_incoming on application_hand_over (to_org, id desc) where state = 'SENT';
create index application_hand_over_incoming_city on application_hand_over (city, id desc) where state = 'SENT';
create index application_hand_over_outgoing on application_hand_over (from_org, id desc);
create index application_hand_over_outgoing_city on application_hand_over (city, id desc);
