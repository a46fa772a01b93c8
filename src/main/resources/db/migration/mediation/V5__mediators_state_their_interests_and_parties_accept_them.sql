-- What a mediator stated about ties to the parties; append only, the last one of a mediation stands. Why is sealed.
create table mediation_statement (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  matter uuid not null,
  mediator uuid not null,
  interests text not null,
  effect text not null check (effect in ('NONE', 'TOLD', 'OUT')),
  words bytea not null,
  on_paper boolean not null,
  stated_at timestamptz not null,
  stated_by text not null,
  check ((effect = 'NONE') = (interests = ''))
);
create index mediation_statement_of on mediation_statement (matter, mediator, id);

-- Whether a party accepts a mediator (人民调解法 第二十三条); append only, the last word counts. Why not is sealed.
create table mediation_acceptance (
  id uuid primary key,
  mediation uuid not null references mediation_case (id),
  matter uuid not null,
  party uuid not null references mediation_party (id),
  mediator uuid not null,
  objects boolean not null,
  words bytea not null,
  how text not null,
  answered_at timestamptz not null,
  answered_by text not null
);
create index mediation_acceptance_of on mediation_acceptance (matter, party, mediator, id);
