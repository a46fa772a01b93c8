-- 法律咨询统一登记: window, web, hotline … one card each. The story lives in the matter when there is one.
create table consultation (
  id uuid primary key,
  version int not null default 0,
  matter uuid,
  receipt_number text,
  city char(6) not null,
  organisation uuid not null,
  channel text not null,
  category text not null,
  person_name text not null default '',
  people int not null default 1,
  flags text not null default '',
  question bytea not null,
  answer bytea,
  told_right boolean not null default false,
  outcome text not null check (outcome in ('WAITING', 'ANSWERED', 'AID_APPLIED', 'MEDIATION', 'REFERRED')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text
);
create index consultation_inbox on consultation (organisation, flags desc, asked_at, id) where outcome = 'WAITING';
create index consultation_newest on consultation (organisation, id desc);
create index consultation_newest_city on consultation (city, id desc);
create index consultation_of on consultation (matter) where matter is not null;
