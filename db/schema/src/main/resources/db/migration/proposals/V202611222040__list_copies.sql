-- What narrows the list stands on the row, so that a page of it is one statement. What other modules know is a small copy
-- that they keep fresh: groups and their organisations, organisations that help, the day a word is due, the last report-back.
alter table proposals.proposal
    add column series_id     uuid,
    add column session_id    uuid,
    add column session_title text check (char_length(session_title) between 1 and 300),
    add column track         text,
    add column groups        uuid[] not null default '{}',
    add column organisations uuid[] not null default '{}',
    add column helpers       uuid[] not null default '{}',
    add column tags          uuid[] not null default '{}',
    add column needs         text[] not null default '{}',
    add column promised      date,
    -- Long ago stands for never: what was never reported back comes last, and the key of a page is never null.
    add column reported_at   timestamptz not null default 'epoch',
    -- How many want to work on it themselves.
    add column willing       integer not null default 0;

-- One index for all that is a set: PostgreSQL uses any of its columns alone.
create index proposal_sets_idx on proposals.proposal using gin (groups, organisations, helpers, tags, needs);
create index proposal_series_idx on proposals.proposal (series_id, raised_on desc, id desc) where series_id is not null;
create index proposal_reported_idx on proposals.proposal (reported_at desc, raised_on desc, id desc) where published_at is not null;
create index proposal_promised_idx on proposals.proposal (promised) where promised is not null;

-- The part of a programme at which a draft was begun.
alter table proposals.draft add column session_id uuid;
