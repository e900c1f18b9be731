-- Whoever has no account speaks with the receipt of a proposal. Where its author is known, she is who speaks; where nobody is,
-- this says which of a proposal's supporters and commenters is the holder of its receipt, and nothing else about her.
alter table proposals.proposal add column voice_id uuid;

-- What the author of a proposal says to it with her receipt stands there without her name.
alter table proposals.comment add column by_author boolean not null default false;
