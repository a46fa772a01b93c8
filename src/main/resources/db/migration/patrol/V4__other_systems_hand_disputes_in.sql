alter table dispute_card add column source text not null default 'PATROL' check (source in ('PATROL', 'HOTLINE', 'GRID'));
alter table dispute_card add column source_number text not null default '';
alter table dispute_card add check ((source = 'PATROL') = (source_number = ''));
-- one number of a sender is one card
create unique index dispute_card_handed_in on dispute_card (reporter_unit, source_number) where source <> 'PATROL';
