-- Lists and counts of the whole city, and the years of one kind behind the help page.
create index mediation_of_city on mediation_case (city, state, id);
create index mediation_past on mediation_case (city, category, concluded_at) where accepted_at is not null;
-- The morning looks at the meetings of today and tomorrow, in whatever committee.
create index mediation_session_soon on mediation_session (starts_at) where state = 'PLANNED';
