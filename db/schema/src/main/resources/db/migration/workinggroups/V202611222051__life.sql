-- The life of a group: each turn with its reason and its day, never changed afterwards.
create table workinggroups.group_move (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    state            text not null,
    reason           text not null check (char_length(reason) between 1 and 3000),
    at               timestamptz not null,
    person_id        uuid not null,
    -- The follow-up meeting that decided it, or null.
    event_id         uuid,
    -- How many stay on, when the meeting said so.
    stays_on         int check (stays_on >= 0),
    -- The same form sent twice moves the group once (REL-29).
    form_key         text not null unique
);
create index group_move_of_group on workinggroups.group_move (working_group_id, at);
create index group_move_at_event on workinggroups.group_move (event_id) where event_id is not null;

-- What the group told: once, for every proposal it carries, and for the next meeting of the series it reports to.
create table workinggroups.report (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    text             text not null check (char_length(text) between 1 and 4000),
    easy_text        text check (char_length(easy_text) between 1 and 2000),
    decided_by       text check (char_length(decided_by) between 1 and 200),
    -- Where the proposals stand after it, or null when that stays; only a report that closes the group says so.
    status           text,
    next_date        date,
    closing          boolean not null,
    person_id        uuid not null,
    at               timestamptz not null,
    -- The meeting that hears it; null until one is planned.
    event_id         uuid,
    form_key         text not null unique
);
create index report_of_group on workinggroups.report (working_group_id, at desc);
create index report_at_event on workinggroups.report (event_id) where event_id is not null;
