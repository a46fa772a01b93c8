-- Lists go by the hour of the report, the newest first, whatever year they begin in.
drop index dispute_card_of_city;
drop index dispute_card_live;
drop index dispute_card_of_unit;
drop index dispute_card_of_reporting_unit;
drop index dispute_card_of_reporter;
drop index dispute_card_of_village;
drop index dispute_card_reported;
-- with all the map asks of a card: a period is counted without opening one
create index dispute_card_map on dispute_card (city, reported_at, id) include (village, kind, risk, state, organisation, reporter_unit) where state <> 'JOINED';
create index dispute_card_told_elsewhere on dispute_card (city, reported_at, id) where state = 'JOINED';
create index dispute_card_live on dispute_card (city, reported_at, id) where state not in ('JOINED', 'CLOSED');
create index dispute_card_of_unit on dispute_card (organisation, reported_at, id);
create index dispute_card_of_reporting_unit on dispute_card (reporter_unit, reported_at, id);
create index dispute_card_of_reporter on dispute_card (reporter, reported_at, id);
create index dispute_card_of_village on dispute_card (village, reported_at, id);
create index dispute_card_of_county on dispute_card (region, reported_at, id);
create index dispute_card_of_town on dispute_card (region, town, reported_at, id);
