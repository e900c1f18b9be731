-- Which event follows up which: a copy, so that an agenda is one statement.
create table followups.follow_up (
    event_id   uuid not null,
    earlier_id uuid not null,
    primary key (event_id, earlier_id)
);

-- What a follow-up meeting said about an item last; what it said before stands in the trail.
create table followups.follow_up_note (
    event_id    uuid not null,
    proposal_id uuid not null,
    outcome     text not null,
    note        text not null,
    stays_on    text,
    at          timestamptz not null,
    primary key (event_id, proposal_id)
);
