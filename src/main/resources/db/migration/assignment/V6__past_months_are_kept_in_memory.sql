-- What a lawyer had in past months hardly ever changes; whoever keeps the sums in memory asks for the token only.
CREATE TABLE past_months_token (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  token  uuid NOT NULL
);
INSERT INTO past_months_token (token) VALUES (gen_random_uuid());
