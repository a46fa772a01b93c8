-- What language models cost a day, shared by all nodes. No word of anybody is kept here.
create table language_day (
  day date primary key,
  tokens bigint not null default 0 check (tokens >= 0),          -- used, and set aside for questions under way
  cost numeric(14, 6) not null default 0 check (cost >= 0)       -- yuan; a question costs less than a fen
);

create table language_endpoint_day (
  day date not null,
  endpoint text not null,
  calls bigint not null default 0,
  failures bigint not null default 0,
  tokens bigint not null default 0,
  cost numeric(14, 6) not null default 0,
  last_failure text,
  last_failure_at timestamptz,
  primary key (endpoint, day)
);
