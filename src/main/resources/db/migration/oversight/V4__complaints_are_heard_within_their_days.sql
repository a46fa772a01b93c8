-- Complaints to the justice bureau (法律援助法 第五十五条、第五十六条); what is said and how somebody is reached is sealed.
create table complaint (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  -- the centre it concerns, and the bureau that hears it; no bureau: none was entered, the city's officers hear it
  organisation uuid not null,
  bureau uuid,
  matter uuid,
  receipt_number text not null,
  person text not null,
  phone bytea not null,
  against text not null check (against in ('LAWYER', 'CENTRE', 'DECISION')),
  item text not null,
  whom text not null,
  grounds bytea not null,
  channel text not null,
  received_on date not null,
  received_at timestamptz not null,
  state text not null check (state in ('RECEIVED', 'SUPPLEMENT', 'NOT_ACCEPTED', 'INVESTIGATING', 'CONCLUDED', 'ANSWERED', 'FOLLOWED', 'WITHDRAWN')),
  wanted text not null,
  not_taken text,
  investigators text not null,
  statement text not null,
  outcome text check (outcome in ('UPHELD', 'PARTLY', 'NOT_UPHELD')),
  found text not null,
  measures text not null,
  concluded_on date,
  answered_on date,
  followed text not null,
  check ((outcome is null) = (concluded_on is null)),
  check (state <> 'NOT_ACCEPTED' or not_taken is not null),
  check (answered_on is null or answered_on >= concluded_on)
);
create index complaint_open_of_city on complaint (city, received_at, id) where state not in ('NOT_ACCEPTED', 'FOLLOWED', 'WITHDRAWN');
create index complaint_open_of_unit on complaint (organisation, received_at, id) where state not in ('NOT_ACCEPTED', 'FOLLOWED', 'WITHDRAWN');
create index complaint_newest_of_city on complaint (city, received_at desc, id desc);
create index complaint_newest_of_unit on complaint (organisation, received_at desc, id desc);
create index complaint_on_matter on complaint (matter) where matter is not null;

create table complaint_line (
  id uuid primary key,
  complaint uuid not null references complaint,
  at timestamptz not null,
  kind text not null,
  words text not null,
  actor_name text not null
);
create index complaint_line_of on complaint_line (complaint, id);
