-- What people raise, who supports it, what they say about it, and how facilitators group it. Nothing in this schema is
-- personal: people are ids that lead to accounts, receipts and forms are kept as hashes (PRIV-01, PRIV-02).
create schema proposals;

create table proposals.cluster (
    id        uuid primary key,
    space_id  uuid not null,
    event_id  uuid,
    name      text not null check (char_length(name) between 1 and 120),
    note      text check (char_length(note) between 1 and 1000),
    formed_at timestamptz not null
);
create index cluster_event_idx on proposals.cluster (event_id, formed_at);

create table proposals.proposal (
    id              uuid primary key,
    reference       text not null unique check (reference ~ '^[A-Z2-9]{1,4}-[2-9A-HJKMNP-TV-Z]{4,6}$'),
    space_id        uuid not null,
    event_id        uuid,
    title           text not null check (char_length(title) between 1 and 120),
    body            text not null check (char_length(body) <= 4000),
    language        text not null,
    byline          text not null,
    author_id       uuid,
    status          text not null,
    cluster_id      uuid references proposals.cluster,
    supports        integer not null default 0,
    comments        integer not null default 0,
    raised_on       timestamptz not null,
    published_at    timestamptz,
    -- The form's key as a hash: a double click finds what the first one raised (REL-29).
    submission_hash text not null unique,
    receipt_hash    text not null unique
);
-- Lists run newest first and page by (raised_on, id).
create index proposal_latest_idx on proposals.proposal (raised_on desc, id desc) where published_at is not null;
create index proposal_space_idx on proposals.proposal (space_id, raised_on desc, id desc);
create index proposal_event_idx on proposals.proposal (event_id, raised_on, id);
create index proposal_cluster_idx on proposals.proposal (cluster_id) where cluster_id is not null;
create index proposal_author_idx on proposals.proposal (author_id) where author_id is not null;

create table proposals.support (
    proposal_id  uuid not null references proposals.proposal,
    person_id    uuid not null,
    supported_at timestamptz not null,
    -- Once for each person, however often and from wherever the button is pressed (SEC-29).
    primary key (proposal_id, person_id)
);

create table proposals.comment (
    id          uuid primary key,
    proposal_id uuid not null references proposals.proposal,
    person_id   uuid not null,
    body        text not null check (char_length(body) between 1 and 2000),
    language    text not null,
    posted_at   timestamptz not null
);
create index comment_proposal_idx on proposals.comment (proposal_id, posted_at, id);
