-- The meaning of a text as the embedding model sees it; the same text is never embedded twice.
create table retrieval_vector (
  digest bytea primary key,               -- SHA-256 of the text
  model text not null,                    -- which model made it
  vector bytea not null                   -- one signed byte a dimension
);
