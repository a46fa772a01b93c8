create table training_course (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  organisation_name text not null,
  title text not null,
  about text not null,
  kind text not null check (kind in ('HALL', 'LIVE', 'ALONE')),
  teacher text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  places int not null check (places between 1 and 5000),
  hours int not null check (hours between 1 and 40),
  answers text not null default '',
  state text not null check (state in ('OPEN', 'HELD', 'CANCELLED')),
  set_by uuid not null,
  set_by_name text not null
);
create index training_course_coming on training_course (city, ends_at, id);
create table training_seat (
  id uuid primary key,
  course uuid not null references training_course,
  account uuid not null,
  name text not null,
  unit text not null,
  enrolled_at timestamptz not null,
  sent_by text,
  withdrawn_at timestamptz,
  signed_in_at timestamptz,
  score int check (score between 0 and 100),
  completed_on date,
  hours int,
  year int,
  number int,
  code text unique,
  unique (course, account),
  check ((completed_on is null) = (code is null) and (completed_on is null) = (hours is null) and (completed_on is null) = (number is null))
);
create index training_seat_of_account on training_seat (account, completed_on desc) where completed_on is not null;
create table training_question (
  id uuid primary key,
  course uuid not null references training_course,
  text text not null,
  options text[] not null check (cardinality(options) between 2 and 4),
  correct int not null check (correct >= 0 and correct < cardinality(options)),
  reason text not null,
  law text not null,
  article text not null
);
create index training_question_of on training_question (course, id);
-- every try is kept
create table training_attempt (
  id uuid primary key,
  course uuid not null references training_course,
  account uuid not null,
  on_day date not null,
  at timestamptz not null,
  chosen int[] not null,
  score int not null
);
create index training_attempt_of on training_attempt (course, account, on_day);
create table training_number (
  city char(6) not null,
  year int not null,
  last int not null,
  primary key (city, year)
);
