-- Nine of ten cards of a unit are struck off: what it still has to do is read without them.
create index dispute_card_live_of_unit on dispute_card (organisation, reported_at, id) where state not in ('JOINED', 'CLOSED');
create index dispute_card_live_of_reporting_unit on dispute_card (reporter_unit, reported_at, id) where state not in ('JOINED', 'CLOSED');
