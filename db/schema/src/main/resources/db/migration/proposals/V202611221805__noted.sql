-- Staff write down what others say, at a meeting or by telephone: who wrote it, and on whose behalf when that is not a
-- person's name but a role or a table ("Table 3"). Whoever wrote it is an id; the words on whose behalf are public.
alter table proposals.proposal
    add column noted_by uuid,
    add column told_by text check (char_length(told_by) between 1 and 80),
    add constraint told_by_somebody_who_noted check (told_by is null or noted_by is not null);

-- What was written down at a meeting, last first, for who is writing.
create index proposal_noted_idx on proposals.proposal (event_id, raised_on desc) where noted_by is not null;
