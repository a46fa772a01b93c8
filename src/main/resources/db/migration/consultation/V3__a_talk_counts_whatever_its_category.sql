alter table consultation alter column category drop not null; -- null: the counsel could not tell
