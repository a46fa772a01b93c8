-- 回访记录, once the call-back is over; null for those written down before there was one.
alter table revisit add column paper uuid;
create index revisit_paper on revisit (paper) where paper is not null;
