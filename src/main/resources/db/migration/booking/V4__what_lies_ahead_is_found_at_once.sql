-- Whoever answers for the whole city reads by time; whoever confirms sees what they said yes to as well.
create index room_request_ahead on room_request (city, starts_at) where state in ('ASKED', 'LENT');
drop index room_request_of_confirmer;
create index room_request_of_confirmer on room_request (confirmer, starts_at) where state in ('ASKED', 'LENT');
