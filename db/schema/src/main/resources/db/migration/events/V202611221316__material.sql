-- Files of an event, ten megabytes at most (SEC-20); a logo stands with the line about who pays. They live in the database
-- so that one backup holds everything and every node serves them. Nothing but the page of one file reads the content.
create table events.material (
    id         uuid primary key,
    event_id   uuid not null references events.event on delete cascade,
    kind       text not null,
    title      text not null,
    media_type text not null,
    bytes      int not null check (bytes between 1 and 10485760),
    content    bytea not null check (length(content) = bytes),
    added_at   timestamptz not null
);
create index material_event_idx on events.material (event_id, id);
