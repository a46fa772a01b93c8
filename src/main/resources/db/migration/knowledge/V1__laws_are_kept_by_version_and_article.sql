-- Laws, their versions, and the articles of each version. A newer version is added; none is ever removed.
create sequence law_feed;

create table law (
  id uuid primary key,
  key text not null unique,               -- the name without prefix, marks, brackets, spaces and punctuation
  name text not null,
  level text not null,
  category text not null default '',      -- branch of law or ministry
  region text,                            -- null for national texts
  amending boolean not null default false -- an amending act; its content is in the consolidated text
);
create index law_by_level on law (level, category, key);

create table law_import (
  id uuid primary key,
  source text not null,
  by_name text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  files int not null default 0,
  added int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  articles int not null default 0,
  problem text
);
create index law_import_newest on law_import (started_at desc);

create table law_import_file (
  import uuid not null references law_import,
  file text not null,
  name text not null default '',
  outcome text not null,                  -- NEW_LAW, NEW_VERSION, OLD_VERSION, CORRECTED, UNCHANGED, REFUSED
  articles int not null default 0,
  expected int,                           -- by the manifest
  note text not null default '',
  primary key (import, file)
);

create table law_version (
  id uuid primary key,
  law uuid not null references law,
  part text not null default '',          -- one book of a code that comes in several files
  part_order int not null default 0,
  version_date date not null,             -- adoption, last amendment or publication
  in_force_from date not null,
  in_force_to date,                       -- first day on which it no longer applies
  standing text not null check (standing in ('CURRENT', 'SUPERSEDED', 'REPEALED')),
  replaced_by text,                       -- name of the text that took the place of a repealed one
  full_name text not null,
  history text not null default '',       -- one event a line
  preamble text not null default '',
  articles int not null,
  digest char(64) not null,
  source text not null,
  imported_at timestamptz not null,
  unique (law, part, version_date)
);

create table law_article (
  id uuid primary key,
  version uuid not null references law_version,
  law uuid not null references law,
  ordinal int not null,
  key text not null,                      -- 47, 120-1; p12 for a piece of a text without articles
  number text,                            -- 第四十七条, 一、; null for a plain paragraph
  chapters text not null default '',      -- headings above it, one a line
  text text not null,                     -- paragraphs and items, one a line
  sequence bigint not null default nextval('law_feed'),
  unique (version, ordinal)
);
create index law_article_by_number on law_article (law, key);
create unique index law_article_feed on law_article (sequence);
