-- OVERTAKEN: an edition of an item that a newer one replaced before it went out.
alter table hall_errand drop constraint hall_errand_state_check;
alter table hall_errand add constraint hall_errand_state_check check (state in ('QUEUED', 'DONE', 'GIVEN_UP', 'OVERTAKEN'));

create index hall_errand_of_item on hall_errand (city, about) where kind = 'ITEM';
create index hall_errand_told on hall_errand (link) where state = 'DONE' and link is not null;
create index hall_errand_queued on hall_errand (city) where state = 'QUEUED';
create index exchange_line_kind on exchange_line (city, kind, id desc);
create index hall_rating_at on hall_rating (city, at);
