-- The open needs of a space, newest first; few proposals say what they need.
create index proposal_needy_idx on proposals.proposal (space_id, id desc) where cardinality(needs) > 0;
