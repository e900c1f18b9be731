-- What somebody adds with a receipt to a text that is public already, where texts are read before others see them.
create table proposals.addition (
  id          uuid primary key,
  proposal_id uuid        not null references proposals.proposal,
  body        text        not null,
  written_at  timestamptz not null,
  hidden_at   timestamptz
);

-- One waits at a time: whoever wrote it writes it anew until somebody has read it.
create unique index addition_waits on proposals.addition (proposal_id) where hidden_at is null;
create index addition_of on proposals.addition (proposal_id);
