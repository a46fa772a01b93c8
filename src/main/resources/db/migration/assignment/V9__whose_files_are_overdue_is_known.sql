-- Closed cases whose file was not handed in within its term, by lawyer; gone when the file is handed in.
CREATE TABLE overdue_file (
  clock       uuid PRIMARY KEY,
  application uuid NOT NULL,
  lawyer      uuid NOT NULL,
  city        text NOT NULL
);
CREATE INDEX overdue_file_of_city ON overdue_file (city, lawyer);
