-- Keys that seal sensitive fields and files, one row per city and change of key. Each is wrapped
-- by the master key of the installation, which never enters the database.
CREATE TABLE vault_key (
  number     smallint PRIMARY KEY CHECK (number > 0),
  city       char(6) NOT NULL,
  wrapped    bytea NOT NULL,
  created_at timestamptz NOT NULL
);
