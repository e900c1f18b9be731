-- Every wording that a proposal ever had; the one that holds is also on its row, where it is read and searched. What was never
-- changed has no rows here.
create table proposals.wording (
    proposal_id uuid not null references proposals.proposal,
    number      integer not null check (number > 0),
    kind        text not null,
    title       text not null check (char_length(title) between 1 and 120),
    body        text not null check (char_length(body) <= 8000),
    -- Staff who wrote it; null when the author did.
    person_id   uuid,
    note        text check (char_length(note) between 1 and 500),
    made_at     timestamptz not null,
    -- Null while nobody has read it where texts are read first.
    shown_at    timestamptz,
    -- An earlier wording that must not be read any more, such as one with somebody's name in it.
    closed      boolean not null default false,
    primary key (proposal_id, number)
);

-- The number of the wording that holds: who changes a text says which one she read (REL-28).
alter table proposals.proposal add column wording integer not null default 1 check (wording > 0);

-- What an author adds later stands below what she wrote first.
alter table proposals.proposal drop constraint proposal_body_check;
alter table proposals.proposal add constraint proposal_body_check check (char_length(body) <= 8000) not valid;
alter table proposals.proposal validate constraint proposal_body_check;
