-- Lists are read by the centre that goes, and no longer by the city first.
create index home_visit_waiting_of on home_visit (organisation, asked_at, id) where state = 'ASKED';
create index home_visit_planned_of on home_visit (organisation, day) where state in ('PLANNED', 'ARRIVED');
