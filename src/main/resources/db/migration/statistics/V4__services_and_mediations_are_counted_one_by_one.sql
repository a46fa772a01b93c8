-- One row for each service, referral, visit, mediation or transfer counted; numbers and days only.
create table counted_work (
  indicator    text not null,
  subject      uuid not null,
  matter       uuid not null,
  number       text not null,
  city         char(6) not null,
  organisation uuid not null,
  value        numeric(14,2) not null,
  at           timestamptz not null,
  primary key (indicator, subject)
);
create index counted_work_of on counted_work (organisation, indicator, at desc, subject desc);
create index counted_work_of_city on counted_work (city, indicator, at desc, subject desc);
-- A month of the whole city, organisation by organisation.
create index monthly_figure_of_city on monthly_figure (city, month, indicator);
