create schema live;

-- How many pieces of news there were. Counted up at the very end of a transaction, which holds this row until it commits:
-- so numbers come in the order in which they can be seen, without a gap, and "later than 4711" misses nothing. A sequence
-- would hand out 4712 to a transaction that commits after 4713 was read.
create table live.counter (
    single boolean primary key default true check (single),
    last   bigint not null
);
insert into live.counter (last) values (0);

-- What changed where, for pages that are open: ids only, kept for an hour so that a page that was cut off can catch up.
create table live.news (
    number     bigint primary key,
    topic_kind text not null check (topic_kind ~ '^[a-z-]{1,30}$'),
    topic_id   uuid not null,
    what       text not null check (what in ('ADDED', 'CHANGED', 'REMOVED')),
    about_id   uuid not null,
    -- By the database's own time: it only says when to forget, whatever a demonstration says the day is.
    told_at    timestamptz not null default now()
);
-- A page that comes back asks for what it missed of its own topic.
create index news_topic_idx on live.news (topic_kind, topic_id, number);

-- The key that tickets are signed with, made at the first use.
create table live.ticket_key (
    single boolean primary key default true check (single),
    value  bytea not null
);
