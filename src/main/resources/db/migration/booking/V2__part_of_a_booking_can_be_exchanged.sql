-- A booking keeps its room while its mediator changes, and may come back to the first one: what was given back stays as history.
alter table booking drop constraint booking_pkey;
create unique index booking_holds_once on booking (id, bookable) where cancelled_at is null;
create index booking_parts on booking (id);
