-- A citizen's interview: the answers and nothing about who gave them.
CREATE TABLE eligibility_check (
  id         uuid PRIMARY KEY,
  profile    text        NOT NULL,
  started_on date        NOT NULL,
  answers    jsonb       NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX eligibility_check_expires ON eligibility_check (expires_at);
