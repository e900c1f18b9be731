-- A board may be an event's, a series' or a whole space's. A group is never deleted: dissolving it is a step that can be
-- undone, and news of it may still be on its way. Its version tells two who change its name at once from each other (REL-28).
alter table proposals.cluster
    add column series_id uuid,
    add column version integer not null default 1,
    add column dissolved_at timestamptz;
create index cluster_space_idx on proposals.cluster (space_id, formed_at) where dissolved_at is null;

-- The board of a space: what lies loose among all of it, oldest first.
create index proposal_loose_idx on proposals.proposal (space_id, raised_on, id) where cluster_id is null;

-- What facilitators did on the boards of a space lately, so that each step can be undone. Kept for some hours only.
create table proposals.board_step (
    id         uuid primary key,
    space_id   uuid not null,
    person_id  uuid not null,
    kind       text not null,
    -- The group that was formed, renamed or dissolved, or into which was moved; none when cards were taken out of theirs.
    cluster_id uuid references proposals.cluster,
    was_name   text,
    was_note   text,
    now_name   text,
    now_note   text,
    made_at    timestamptz not null,
    undone_at  timestamptz,
    undone_by  uuid
);
create index board_step_space_idx on proposals.board_step (space_id, made_at);

create table proposals.board_step_card (
    step_id     uuid not null references proposals.board_step on delete cascade,
    proposal_id uuid not null references proposals.proposal,
    from_id     uuid references proposals.cluster,
    into_id     uuid references proposals.cluster,
    primary key (step_id, proposal_id)
);
create index board_step_card_proposal_idx on proposals.board_step_card (proposal_id);
