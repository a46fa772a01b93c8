-- Visits that were made or called off, the newest first.
create index home_visit_over on home_visit (city, asked_at desc, id desc) where state in ('DONE', 'CANCELLED');
create index home_visit_over_of on home_visit (organisation, asked_at desc, id desc) where state in ('DONE', 'CANCELLED');
