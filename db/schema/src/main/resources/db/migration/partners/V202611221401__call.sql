-- What is offered to organisations at an event, or asked of them: an open call.
create table partners.call (
    id          uuid primary key,
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- One call a target: whoever changes it changes what everybody reads.
    target_kind text not null,
    target_id   uuid not null,
    space_id    uuid not null,
    language    text not null,
    title       text not null check (char_length(title) between 1 and 120),
    what        text not null check (char_length(what) between 1 and 4000),
    -- Theme areas to choose from; none when there is nothing to choose.
    areas       text[] not null,
    closes_on   date,
    -- How long answers are kept after the last day, or after they came when there is none.
    keep_days   integer not null check (keep_days between 1 and 730),
    opened_at   timestamptz not null,
    unique (target_kind, target_id)
);

-- An organisation says that it is interested. Who wrote is a person of accounts, erased together with this (PRIV-02, PRIV-09).
create table partners.expression (
    id           uuid primary key,
    call_id      uuid not null references partners.call,
    organisation text not null check (char_length(organisation) between 1 and 160),
    sector       text not null,
    municipality text check (char_length(municipality) between 1 and 80),
    areas        text[] not null,
    bring        text check (char_length(bring) between 1 and 2000),
    person_id    uuid not null,
    -- Consents, each for a purpose of its own.
    shown        boolean not null,
    more         boolean not null,
    language     text not null,
    said_at      timestamptz not null,
    remove_on    date not null,
    -- The private link's secret, as its hash.
    code         bytea not null unique,
    -- A form sent twice carries the same key and is one answer (REL-29).
    form_key     uuid not null unique
);
create index expression_by_call on partners.expression (call_id, said_at, id);
create index expression_by_removal on partners.expression (remove_on);
