-- What somebody in the group does, and by when.
create table workinggroups.action (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    what             text not null check (char_length(what) between 1 and 300),
    -- Who: somebody in the group, or an organisation that is in it; both null while nobody took it on.
    person_id        uuid,
    organisation_id  uuid references workinggroups.organisation_copy,
    due              date,
    done_at          timestamptz,
    created_at       timestamptz not null,
    created_by       uuid not null,
    -- The days a reminder was written for, so that each is written once (REL-16).
    reminded_for     date,
    overdue_told_for date,
    form_key         text not null unique
);
create index action_of_group on workinggroups.action (working_group_id, due);
-- Reminders and the desk look at what is open and has a day.
create index action_open_due on workinggroups.action (due) where done_at is null and due is not null;

-- Notes and materials, for everybody or for members only.
create table workinggroups.note (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    title            text not null check (char_length(title) between 1 and 120),
    text             text check (char_length(text) between 1 and 8000),
    link             text check (char_length(link) between 1 and 500),
    audience         text not null,
    person_id        uuid not null,
    at               timestamptz not null,
    -- Taken away again; kept until a decision on disposal (BBS-lagen, arkivlag).
    removed_at       timestamptz,
    form_key         text not null unique,
    check (text is not null or link is not null)
);
create index note_of_group on workinggroups.note (working_group_id, at desc);

-- The group's own meetings: a copy of which events are in its series, so that its page asks for them by id.
create table workinggroups.group_meeting (
    event_id         uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade
);
create index group_meeting_of_group on workinggroups.group_meeting (working_group_id);
