-- On what terms an organisation lends a room. Terms are never changed: each change is an edition, the last one is in force.
create table room_terms (
  bookable uuid not null references bookable (id),
  edition int not null check (edition > 0),
  lent_to text not null check (lent_to in ('CITY', 'COUNTY', 'CHOSEN')),
  -- Who says yes to each booking; null where nobody has to.
  confirmer uuid,
  way_there text not null,
  step_free boolean not null,
  keeper text not null,
  last_day date,
  because text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (bookable, edition),
  check ((last_day is null) = (because = ''))
);

create table room_terms_hours (
  bookable uuid not null,
  edition int not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (bookable, edition, weekday, opens),
  foreign key (bookable, edition) references room_terms
);

create table room_terms_borrower (
  bookable uuid not null,
  edition int not null,
  organisation uuid not null,
  primary key (bookable, edition, organisation),
  foreign key (bookable, edition) references room_terms
);
create index bookable_rooms on bookable (city, id) where active and kind in ('ROOM', 'VIDEO_ROOM');

-- A lent room that was booked; what became of it is told step by step and never changed.
create table room_request (
  booking uuid not null,
  bookable uuid not null references bookable (id),
  city char(6) not null,
  lender uuid not null,
  confirmer uuid,
  borrower uuid not null,
  starts_at timestamptz not null,
  state text not null check (state in ('ASKED', 'LENT', 'REFUSED', 'TAKEN_BACK')),
  primary key (booking, bookable)
);
create index room_request_of_lender on room_request (lender, starts_at);
create index room_request_of_confirmer on room_request (confirmer, starts_at) where state = 'ASKED';

create table room_request_step (
  booking uuid not null,
  bookable uuid not null,
  number int not null,
  state text not null,
  because text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (booking, bookable, number),
  foreign key (booking, bookable) references room_request
);
