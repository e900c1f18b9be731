-- A proposal while it is being written, one page at a time. It lives for a day at most and goes when it is raised; the
-- address that leads to it is known to the writer only, so its token is stored as a hash.
create table proposals.draft (
    token_hash text primary key,
    space_id   uuid not null,
    event_id   uuid,
    title      text,
    body       text,
    byline     text,
    name       text,
    email      text,
    started_at timestamptz not null
);
create index draft_started_idx on proposals.draft (started_at);

-- The one secret of an installation. From it and a form's key comes the receipt code, so that a replayed form gets the
-- very same code although only its hash is stored. Two random UUIDs come from the server's strong source: 244 bits.
create table proposals.secret (
    only_one boolean primary key default true check (only_one),
    value    bytea not null
);
insert into proposals.secret (value) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
