-- The red thread. Entries are only ever added; a correction is a new entry. Each carries the hash of the one before in
-- its space, see docs/developers/trail-chain.md. In production the role of the application has insert and select on
-- trail_entry and nothing else; the owner of a table cannot be kept from changing it, the chain shows it if he does.
create schema followups;

-- Where the chain of a space ends. Appending locks the row, so entries are numbered without gaps.
create table followups.chain_head (
    space_id uuid primary key,
    number   bigint not null check (number >= 0),
    hash     bytea not null check (octet_length(hash) = 32)
);

-- A report-back, written once; the steps it caused point at it.
create table followups.report_back (
    id               uuid primary key,
    space_id         uuid not null,
    working_group_id uuid,
    person_id        uuid not null,
    status           text,
    text             text not null check (char_length(text) between 1 and 4000),
    easy_text        text check (char_length(easy_text) between 1 and 2000),
    decided_by       text check (char_length(decided_by) between 1 and 200),
    next_date        date,
    proposals        int not null check (proposals >= 0),
    at               timestamptz not null,
    -- The one-time key of the form: a second click finds the first (REL-29).
    form_key         text not null unique
);
create index report_back_of_group_idx on followups.report_back (working_group_id, at desc) where working_group_id is not null;

create table followups.trail_entry (
    space_id       uuid not null,
    number         bigint not null check (number > 0),
    proposal_id    uuid not null,
    kind           text not null,
    at             timestamptz not null,
    subject        text,
    href           text,
    status         text,
    text           text,
    easy_text      text,
    decided_by     text,
    next_date      date,
    salt           bytea not null check (octet_length(salt) = 16),
    content_hash   bytea not null check (octet_length(content_hash) = 32),
    previous_hash  bytea not null check (octet_length(previous_hash) = 32),
    hash           bytea not null check (octet_length(hash) = 32),
    report_back_id uuid references followups.report_back (id),
    -- Why it was written, such as cluster:<id>: a listener that runs again finds its entry and writes no second one (REL-02).
    cause          text not null,
    primary key (space_id, number),
    unique (proposal_id, cause)
);
-- What happened lately, for start page, results and feeds: only the kinds that are told there.
create index trail_entry_told_idx on followups.trail_entry (at desc, space_id, number desc)
    where kind in ('REPORTED_BACK', 'FOLLOWED_UP', 'GROUP_FORMED', 'HANDED_OVER');
create index trail_entry_of_report_idx on followups.trail_entry (report_back_id) where report_back_id is not null;
