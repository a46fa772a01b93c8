-- Talks with the counsel. Anonymous; words are sealed; forgotten after thirty days unless a lawyer was called.
create table conversation (
  id uuid primary key,                    -- drawn at random: whoever has it may read the talk
  version int not null default 0,
  city char(6) not null,
  channel text not null,
  consultation uuid,                      -- the card the machine's answer is on; null while no category was found
  waiting uuid,                           -- the card of the lawyer who was called
  started_at timestamptz not null,
  kept_until timestamptz                  -- null once it belongs to a matter
);
create index conversation_to_forget on conversation (kept_until) where kept_until is not null;

create table conversation_turn (
  conversation uuid not null references conversation,
  number int not null,
  question bytea not null,
  answer bytea not null,
  category text,
  guide text,
  certainty text not null check (certainty in ('SURE', 'LIKELY', 'UNSURE', 'OUTSIDE')),
  confidence numeric(4, 3) not null,
  helpful boolean,
  asked_at timestamptz not null,
  primary key (conversation, number)
);
create index conversation_turn_newest on conversation_turn (asked_at desc, conversation, number);
create index conversation_turn_unsure on conversation_turn (asked_at desc, conversation, number)
  where certainty in ('UNSURE', 'OUTSIDE') or helpful = false;
