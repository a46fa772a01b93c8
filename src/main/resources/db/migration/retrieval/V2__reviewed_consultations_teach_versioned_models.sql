-- A question whose answer a lawyer has reviewed, with the articles that answer it.
create table reviewed_consultation (
  id uuid primary key,
  digest bytea not null unique,           -- of the question: the same question again replaces its articles
  question text not null,
  articles jsonb not null,                -- [{"law": …, "article": …}]
  reviewer text not null,
  reviewed_at timestamptz not null
);
create index reviewed_consultation_by_time on reviewed_consultation (reviewed_at);

-- What was learned from them. At most one version is in use; none means that the guides alone teach.
create table retrieval_lesson (
  number int primary key,
  learned_at timestamptz not null,
  by_name text not null,
  questions int not null,
  before jsonb not null,                  -- cross-validated measures without it
  after jsonb not null,                   -- and with it
  weights jsonb not null,
  adapter bytea not null,
  in_use boolean not null
);
create unique index retrieval_lesson_in_use on retrieval_lesson (in_use) where in_use;
