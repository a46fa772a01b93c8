-- 市里写全，各级和各单位只写自己不一样的地方: content then holds what differs and not the whole item.
alter table catalogue_edition add column level text;
alter table catalogue_edition add column differs boolean not null default false;
alter table catalogue_edition add constraint catalogue_edition_whose
  check (case when differs then (level is null) <> (organisation is null) else level is null end);
drop index catalogue_edition_open;
create unique index catalogue_edition_open
  on catalogue_edition (city, code, differs, coalesce(level, ''), coalesce(organisation, '00000000-0000-0000-0000-000000000000'))
  where state in ('DRAFT', 'IN_REVIEW');
create index catalogue_variation_of on catalogue_edition (city, code, level, organisation, from_day desc, id desc) where differs and state = 'PUBLISHED';

-- 受理那天的规定: what applied to this person on their day, whatever is published later.
alter table catalogue_service add column terms jsonb;
