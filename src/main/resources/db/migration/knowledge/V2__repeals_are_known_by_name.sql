-- A corrected text of the same day is a version of its own: nothing that was once cited is lost.
alter table law_version drop constraint law_version_law_part_version_date_key;
alter table law_version add constraint law_version_text unique (law, part, digest);
-- Whether the collection's own list said how the text stands; then clauses of other texts do not overrule it.
alter table law_version add column stated boolean not null default false;

-- What texts say they put out of force, by name: a repealed law is told from an unknown one although nobody imported it.
create table law_repeal (
  key text not null,
  name text not null,
  by_law uuid not null references law,
  by_name text not null,
  by_date date not null,    -- version that says so
  since date not null,
  primary key (key, by_law)
);

-- Shows an import that was cut off from one that goes on.
alter table law_import add column touched_at timestamptz;
alter table law_import add column total int not null default 0;
