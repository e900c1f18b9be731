-- What a report-back was before it went out: a draft, or waiting for its hour. It keeps its id when it is published, so what was attached stays attached.
create table followups.report_draft (
    report_back_id   uuid primary key,
    space_id         uuid not null,
    working_group_id uuid,
    corrects_id      uuid references followups.report_back (id),
    person_id        uuid not null,
    status           text,
    text             text not null check (char_length(text) <= 4000),
    easy_text        text check (char_length(easy_text) <= 2000),
    decided_by       text check (char_length(decided_by) <= 200),
    next_date        date,
    -- Rises with every change, so that two who write see each other (REL-28).
    version          int not null,
    -- Null: a draft. Until then it can be taken back.
    publish_at       timestamptz,
    -- Why it did not go out at its hour.
    problem          text,
    changed_at       timestamptz not null
);
create index report_draft_due_idx on followups.report_draft (publish_at) where publish_at is not null;
create index report_draft_of_space_idx on followups.report_draft (space_id, changed_at);

create table followups.report_draft_proposal (
    report_back_id uuid not null references followups.report_draft (report_back_id) on delete cascade,
    proposal_id    uuid not null,
    primary key (report_back_id, proposal_id)
);

-- A correction is a report-back of its own that says what it corrects.
alter table followups.report_back add column corrects_id uuid references followups.report_back (id);
create index report_back_correcting_idx on followups.report_back (corrects_id) where corrects_id is not null;

-- The same text in another language. No foreign key: it may hang on a draft or on what became of it.
create table followups.report_language (
    report_back_id uuid not null,
    language       text not null,
    text           text not null check (char_length(text) between 1 and 4000),
    easy_text      text check (char_length(easy_text) between 1 and 2000),
    added_at       timestamptz not null,
    primary key (report_back_id, language)
);

-- Files as events keeps them (ADR 0013): only what was looked into, never the name it came with.
create table followups.report_file (
    id             uuid primary key,
    report_back_id uuid not null,
    title          text not null check (char_length(title) between 1 and 160),
    media_type     text not null,
    ending         text not null,
    bytes          int not null check (bytes between 1 and 10485760),
    content        bytea not null check (length(content) = bytes),
    added_at       timestamptz not null
);
create index report_file_of_report_idx on followups.report_file (report_back_id, id);
