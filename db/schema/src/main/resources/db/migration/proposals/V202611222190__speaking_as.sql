-- For the balance between sectors (ADR 0034): as whom somebody raised a proposal, if she wanted to say so. It is counted together
-- with others' and shown on no proposal, to nobody. Null: she did not say, or it was raised before anybody asked.
alter table proposals.proposal add column speaking_as text;
alter table proposals.draft add column speaking_as text;

-- Organisations whose units took the question on: a copy beside those in groups and those that help (ADR 0023).
alter table proposals.proposal add column answering uuid[] not null default '{}';
