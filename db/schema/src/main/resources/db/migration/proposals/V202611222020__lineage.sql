-- What becomes of a proposal under its own number: it goes on in another one, is divided into several, is withdrawn, or is put
-- back to where it was. Nothing is deleted and no row here is ever changed but for the mark that an onward way has ended.
create table proposals.turn (
    id          uuid primary key,
    kind        text not null,
    space_id    uuid not null,
    -- What it is about: the one that others go on in, the one that is divided, withdrawn or put back.
    proposal_id uuid not null references proposals.proposal,
    -- Null when it came with a receipt, so that nobody is behind it (PRIV-01).
    person_id   uuid,
    by_author   boolean not null,
    note        text check (char_length(note) between 1 and 1000),
    at          timestamptz not null
);
create index turn_proposal_idx on proposals.turn (proposal_id, at desc);

-- Onward ways. They hold until a turn ends them; then they stay as history.
create table proposals.descent (
    turn_id   uuid not null references proposals.turn,
    source_id uuid not null references proposals.proposal,
    target_id uuid not null references proposals.proposal,
    kind      text not null check (kind in ('MERGED', 'SPLIT')),
    ended_by  uuid references proposals.turn,
    primary key (turn_id, source_id, target_id),
    check (source_id <> target_id)
);
-- A proposal goes on in one other, whoever merges it at the same moment.
create unique index descent_merged_idx on proposals.descent (source_id) where ended_by is null and kind = 'MERGED';
create unique index descent_source_idx on proposals.descent (source_id, target_id) where ended_by is null;
create index descent_target_idx on proposals.descent (target_id) where ended_by is null;

-- What a list needs of it, on the row: the turn that holds now; how it arose if nobody raised it; how many go on in it.
alter table proposals.proposal
    add column turn text check (turn in ('MERGED', 'SPLIT', 'WITHDRAWN')),
    add column arose text check (arose in ('MERGED', 'SPLIT')),
    add column carries integer not null default 0 check (carries >= 0);
